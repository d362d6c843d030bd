import type { Quantity } from './quantity.js';
import type { Qualifier } from './report.js';
import type { Locale } from './text.js';

/** A number that Vietnamese and English read differently, so that nobody can know which was meant. */
export const AMBIGUOUS = 'ambiguous';

/** How a number is written: the mark between thousands and the mark before the fraction. */
const MARKS: Record<Locale, readonly [group: string, point: string]> = {
  vi: ['.', ','],
  en: [',', '.'],
};

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(hơn|trên|over|more than|above)\s+/i],
  ['nearly', /^(gần|nearly|almost|close to)\s+/i],
  ['about', /^(khoảng|chừng|độ|about|around|approximately|~|≈)\s*(?=\d)/i],
  ['exact', /^(đúng|exactly)\s+/i],
];

/**
 * Reads a number as people write it: “1.234,5” in Vietnamese, “1,234.5” in English, “hơn 12.300”,
 * “12 300”, “2e6”. A number that only the other language can mean is read as that.
 *
 * @returns `undefined` for what is not a number; {@link AMBIGUOUS} for “1,234” in Vietnamese and “1.234” in
 *   English, which may mean a thousand or a little more than one.
 */
export function readQuantity(
  text: string,
  locale: Locale,
): Quantity | typeof AMBIGUOUS | undefined {
  let digits = text.normalize('NFC').trim();
  let qualifier: Qualifier = 'exact';
  for (const [meaning, words] of QUALIFIERS) {
    if (!words.test(digits)) continue;
    qualifier = meaning;
    digits = digits.replace(words, '');
    break;
  }
  const value = readNumber(digits, locale);
  return typeof value === 'number' ? { value, qualifier } : value;
}

function readNumber(text: string, locale: Locale): number | typeof AMBIGUOUS | undefined {
  const [, sign, digits = ''] = /^([-−+]?)(.*)$/s.exec(text) ?? [];
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  if (/^\d+(\.\d+)?e[-+]?\d+$/i.test(digits)) return factor * Number(digits);
  const here = readAs(digits, MARKS[locale]);
  const elsewhere = readAs(digits, MARKS[locale === 'vi' ? 'en' : 'vi']);
  // “12.300” is how Vietnamese groups thousands; “12,300” is how nobody there writes a fraction.
  if (here && elsewhere && here.value !== elsewhere.value && !here.grouped) return AMBIGUOUS;
  const value = (here ?? elsewhere)?.value;
  return value === undefined ? undefined : factor * value;
}

function readAs(digits: string, [group, point]: readonly [string, string]) {
  const thousands = `[1-9]\\d{0,2}(?:\\${group}\\d{3})+|[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+`;
  const match = new RegExp(`^(?:(${thousands})|\\d+)(?:\\${point}\\d+)?$`).exec(digits);
  if (!match) return undefined;
  const plain = digits.replace(/\s/g, '').replaceAll(group, '').replace(point, '.');
  return { value: Number(plain), grouped: match[1] !== undefined };
}
