import type { Figure } from '../report/figure.js';
import { normalizeLines } from '../report/normalize.js';
import type { Qualifier } from '../report/qualifiers.js';
import { qualifierOf } from './words/cell-words.js';

/** How a language writes numbers, by its decimal sign: “1.234,5” or “1,234.5”. */
export type Notation = 'comma' | 'point';

/** What a number means in one notation. */
interface Meaning {
  readonly value: number;
  /** Whether its thousands are grouped. */
  readonly isGrouped: boolean;
}

/** A number as it is written, with its meaning in each notation that it may have. */
export interface WrittenNumber {
  readonly comma?: Meaning | undefined;
  readonly point?: Meaning | undefined;
  /** The status that stands before it; `undefined` where words that are not known do. */
  readonly qualifier: Qualifier | undefined;
}

/** A number that the two notations read differently: nobody can know which was meant. */
export const AMBIGUOUS = 'ambiguous';

/** Thousands in groups or none, then a fraction or none. */
const NUMERALS: Readonly<Record<Notation, RegExp>> = {
  comma:
    /^(?:(?!0+\D)(?<groups>\d{1,3}([. ])\d{3}(?:\2\d{3})*)|(?<digits>\d+))(?:,(?<fraction>\d+))?$/,
  point:
    /^(?:(?!0+\D)(?<groups>\d{1,3}([, ])\d{3}(?:\2\d{3})*)|(?<digits>\d+))(?:\.(?<fraction>\d+))?$/,
};

const SCIENTIFIC = /^\d+(\.\d+)?e[-+]?\d+$/i;

/** A status, a sign and a numeral; no numeral that people write is longer. */
const PARTS = /^(?:(?<words>[\p{L}~≈≥≤ ]+)\s*(?=\d))?(?<sign>[-−+]?)(?<numeral>\d.{0,99})$/su;

/**
 * Reads a number as people write it: “1.234,5”, “1,234.5”, “hơn 12.300”, “12 300”, “2e6”.
 *
 * @returns `undefined` for what is not one number in any notation.
 */
export function parseNumber(text: string): WrittenNumber | undefined {
  const { words, sign = '', numeral = '' } = PARTS.exec(normalizeLines(text))?.groups ?? {};
  const comma = parseNumeral(numeral, 'comma', sign);
  const point = parseNumeral(numeral, 'point', sign);
  if (!comma && !point) return undefined;
  return { comma, point, qualifier: words ? qualifierOf(words) : 'exact' };
}

function parseNumeral(numeral: string, notation: Notation, sign: string): Meaning | undefined {
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  if (SCIENTIFIC.test(numeral)) return { value: factor * Number(numeral), isGrouped: false };
  const parts = NUMERALS[notation].exec(numeral)?.groups;
  if (!parts) return undefined;
  const { groups, digits = groups ?? '', fraction = '0' } = parts;
  const value = factor * Number(`${digits.replace(/\D/g, '')}.${fraction}`);
  return { value, isGrouped: groups !== undefined };
}

/**
 * The figure that a number states in a file of this notation. A number that only the other notation can mean is
 * read as that.
 *
 * @param isMixed - whether numbers beside it are written in the other notation, so that “12.300” may be, too.
 * @returns `undefined` where words that are no status stand before it; {@link AMBIGUOUS} for “1,234” among
 *   decimal commas and “1.234” among decimal points, which may mean a thousand or a little more than one.
 */
export function interpretNumber(
  number: WrittenNumber,
  notation: Notation,
  isMixed = false,
): Figure | typeof AMBIGUOUS | undefined {
  const { qualifier } = number;
  const here = number[notation];
  const elsewhere = number[otherThan(notation)];
  const meaning = here ?? elsewhere;
  if (!meaning || !qualifier) return undefined;
  // “12.300” is how Vietnamese groups thousands; “12,300” is how nobody there writes a fraction.
  const isCertain = here?.isGrouped && !isMixed;
  if (elsewhere && elsewhere.value !== meaning.value && !isCertain) return AMBIGUOUS;
  return { value: meaning.value, qualifier };
}

/** Whether a number can only be meant in the other notation: “12.5” among decimal commas. */
export function isForeign(number: WrittenNumber, notation: Notation): boolean {
  return !number[notation] && number[otherThan(notation)] !== undefined;
}

function otherThan(notation: Notation): Notation {
  return notation === 'comma' ? 'point' : 'comma';
}

/** How a language writes numbers; as Vietnamese does where the language is not known. */
export function notationOf(language: string): Notation {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === '.') ? 'point' : 'comma';
  } catch {
    return 'comma';
  }
}
