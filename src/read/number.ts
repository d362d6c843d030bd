import type { Figure } from '../report/figure.js';
import { normalizeLines } from '../report/normalize.js';
import type { Qualifier } from '../report/qualifiers.js';
import { qualifierOf } from './words/cell-words.js';

/** How a language writes numbers, by its decimal sign: “1.234,5” or “1,234.5”. */
export type Notation = 'comma' | 'point';

/** The value of a number in one notation. */
interface Meaning {
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number | undefined;
  /** Whether its thousands are grouped. */
  readonly isGrouped: boolean;
}

/** A written number, with its value in each possible notation. */
export interface WrittenNumber {
  readonly comma?: Meaning | undefined;
  readonly point?: Meaning | undefined;
  /** The qualifier before it; `undefined` if the words before it are unknown. */
  readonly qualifier: Qualifier | undefined;
}

/** A number with a different value in each notation, so that the intended one is unknown. */
export const AMBIGUOUS = 'ambiguous';

/** Grouped or ungrouped thousands, with or without a fraction. */
const NUMERALS: Readonly<Record<Notation, RegExp>> = {
  comma:
    /^(?:(?!0+\D)(?<groups>\d{1,3}([. ])\d{3}(?:\2\d{3})*)|(?<digits>\d+))(?:,(?<fraction>\d+))?$/,
  point:
    /^(?:(?!0+\D)(?<groups>\d{1,3}([, ])\d{3}(?:\2\d{3})*)|(?<digits>\d+))(?:\.(?<fraction>\d+))?$/,
};

const SCIENTIFIC = /^\d+(\.\d+)?e[-+]?\d+$/i;

/** A status, a sign and a numeral; no numeral that people write is longer. */
const PARTS = /^(?:(?<words>[\p{L}~≈≥≤ ]+)\s*(?=\d))?(?<sign>[-−+]?)(?<numeral>\d.{0,99})$/su;

/** A range between two numbers: “từ 20 đến 30”, “20 to 30”. A dash may also stand in a date or a code. */
const RANGE = /^(?:(?:từ|from) )?(?<low>.+) (?:đến|to) (?<high>\d.*)$/isu;

/**
 * Parses a number as people write it: “1.234,5”, “1,234.5”, “hơn 12.300”, “12 300”, “2e6”, “từ 20 đến 30”.
 *
 * @returns `undefined` if the text is not exactly one number or range.
 */
export function parseNumber(text: string): WrittenNumber | undefined {
  const line = normalizeLines(text);
  const { low, high } = RANGE.exec(line)?.groups ?? {};
  if (low === undefined || high === undefined) return parseSingle(line);
  const [from, to] = [parseSingle(low), parseSingle(high)];
  const comma = joinRange(from?.comma, to?.comma);
  const point = joinRange(from?.point, to?.point);
  if (to?.qualifier !== 'exact' || (!comma && !point)) return undefined;
  return { comma, point, qualifier: from?.qualifier };
}

function joinRange(from: Meaning | undefined, to: Meaning | undefined): Meaning | undefined {
  if (!from || !to || from.value > to.value) return undefined;
  return { ...from, to: to.value, isGrouped: from.isGrouped || to.isGrouped };
}

function parseSingle(line: string): WrittenNumber | undefined {
  const { words, sign = '', numeral = '' } = PARTS.exec(line)?.groups ?? {};
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
 * Interprets a number in a file of a notation. A number that is valid only in the other notation is
 * read in that one.
 *
 * @param isMixed - whether other numbers in the file are in the other notation, so that “12.300”
 * may be, too.
 * @returns `undefined` if unknown words precede the number; {@link AMBIGUOUS} for “1,234” among
 * decimal commas and “1.234” among decimal points, which may mean a thousand or a little more than
 * one.
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
  // Vietnamese groups thousands as “12.300”, while nobody there writes “12,300” for a fraction.
  const isCertain = here?.isGrouped && !isMixed;
  const { value, to } = meaning;
  const isSame = elsewhere?.value === value && elsewhere.to === to;
  if (elsewhere && !isSame && !isCertain) return AMBIGUOUS;
  return { value, ...(to !== undefined && { to }), qualifier };
}

/** Whether a number is valid only in the other notation, such as “12.5” among decimal commas. */
export function isForeign(number: WrittenNumber, notation: Notation): boolean {
  return !number[notation] && number[otherThan(notation)] !== undefined;
}

function otherThan(notation: Notation): Notation {
  return notation === 'comma' ? 'point' : 'comma';
}

/** The notation of a language; that of Vietnamese if the language is unknown. */
export function notationOf(language: string): Notation {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === '.') ? 'point' : 'comma';
  } catch {
    return 'comma';
  }
}
