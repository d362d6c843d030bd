import { tidyLines } from './name.js';
import type { Quantity } from './quantity.js';
import type { Locale } from './text.js';
import { qualifierOf } from './vocabulary.js';

/** A number that Vietnamese and English read differently, so that nobody can know which was meant. */
export const AMBIGUOUS = 'ambiguous';

/** How a number is written: thousands in groups or none, then a fraction or none. */
const MARKS: Record<Locale, RegExp> = {
  vi: /^(?:(?!0+\D)(\d{1,3}([. ])\d{3}(?:\2\d{3})*)|(\d+))(?:,(\d+))?$/,
  en: /^(?:(?!0+\D)(\d{1,3}([, ])\d{3}(?:\2\d{3})*)|(\d+))(?:\.(\d+))?$/,
};
const OTHER: Record<Locale, Locale> = { vi: 'en', en: 'vi' };

/** A status, a sign and digits with their marks; no number that people write is longer. */
const PARTS = /^(?:([\p{L}~≈ ]+)\s*(?=\d))?([-−+]?)(\d.{0,99})$/su;

/**
 * Reads a number as people write it: “1.234,5” in Vietnamese, “1,234.5” in English, “hơn 12.300”,
 * “12 300”, “2e6”. A number that only the other language can mean is read as that.
 *
 * @param mixed - whether numbers beside it are written as in the other language, so that “12.300” may be, too.
 * @returns `undefined` for what is not one number; {@link AMBIGUOUS} for “1,234” in Vietnamese and “1.234” in
 *   English, which may mean a thousand or a little more than one.
 */
export function readQuantity(
  text: string,
  locale: Locale,
  mixed = false,
): Quantity | typeof AMBIGUOUS | undefined {
  const [, words, sign, digits = ''] = partsOf(text);
  const qualifier = words ? qualifierOf(words) : 'exact';
  const here = readAs(digits, locale);
  const elsewhere = readAs(digits, OTHER[locale]);
  const read = here ?? elsewhere;
  if (!read || !qualifier) return undefined;
  // “12.300” is how Vietnamese groups thousands; “12,300” is how nobody there writes a fraction.
  const certain = here?.grouped && !mixed;
  if (elsewhere && read.value !== elsewhere.value && !certain) return AMBIGUOUS;
  return { value: /[-−]/.test(sign ?? '') ? -read.value : read.value, qualifier };
}

/** Whether a number can only be meant in the other language: “12.5” in Vietnamese, “12,5” in English. */
export function isForeign(text: string, locale: Locale): boolean {
  const [, , , digits = ''] = partsOf(text);
  return !readAs(digits, locale) && readAs(digits, OTHER[locale]) !== undefined;
}

function partsOf(text: string): readonly (string | undefined)[] {
  return PARTS.exec(tidyLines(text)) ?? [];
}

function readAs(digits: string, locale: Locale) {
  if (/^\d+(\.\d+)?e[-+]?\d+$/i.test(digits)) return { value: Number(digits), grouped: false };
  const match = MARKS[locale].exec(digits);
  if (!match) return undefined;
  const [, grouped, , whole = grouped ?? '', fraction] = match;
  return {
    value: Number(`${whole.replace(/\D/g, '')}.${fraction ?? 0}`),
    grouped: grouped !== undefined,
  };
}
