import { tidy } from './name.js';
import type { Quantity } from './quantity.js';
import type { Qualifier } from './report.js';
import type { Locale } from './text.js';

/** A number that Vietnamese and English read differently, so that nobody can know which was meant. */
export const AMBIGUOUS = 'ambiguous';

/** How a number is written: the mark between thousands and the mark before the fraction. */
const MARKS: Record<Locale, RegExp> = {
  vi: /* @__PURE__ */ notation('.', ','),
  en: /* @__PURE__ */ notation(',', '.'),
};
const OTHER: Record<Locale, Locale> = { vi: 'en', en: 'vi' };

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(hơn|trên|over|more than|above)\s*(?=\d)/i],
  ['nearly', /^(gần|nearly|almost|close to)\s*(?=\d)/i],
  ['about', /^(khoảng|chừng|độ|xấp xỉ|about|around|approximately|~|≈)\s*(?=\d)/i],
  ['exact', /^(đúng|exactly)\s*(?=\d)/i],
];

/** No number that people write is longer (characters). */
const LONGEST = 100;

/** Digits and their marks as wide as an ideograph, which input methods write. */
const WIDE = /[\uff0c\uff0e\uff10-\uff19]/g;

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
  const { digits, qualifier } = takeQualifier(text);
  const value = readNumber(digits, locale, mixed);
  return typeof value === 'number' ? { value, qualifier } : value;
}

/** Whether a number can only be meant in the other language: “12.5” in Vietnamese, “12,5” in English. */
export function isForeign(text: string, locale: Locale): boolean {
  const { digits } = takeQualifier(text);
  return !readAs(digits, locale) && readAs(digits, OTHER[locale]) !== undefined;
}

function takeQualifier(text: string): { digits: string; qualifier: Qualifier } {
  // Two lines are two numbers; other white space is one kind of space.
  const line = text
    .split('\n')
    .map(tidy)
    .filter(Boolean)
    .join('\n')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (line.length > LONGEST) return { digits: '', qualifier: 'exact' };
  for (const [qualifier, words] of QUALIFIERS) {
    if (words.test(line)) return { digits: line.replace(words, ''), qualifier };
  }
  return { digits: line, qualifier: 'exact' };
}

function readNumber(
  text: string,
  locale: Locale,
  mixed: boolean,
): number | typeof AMBIGUOUS | undefined {
  const [, sign, digits = ''] = /^([-−+]?)(.*)$/s.exec(text) ?? [];
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  if (/^\d+(\.\d+)?e[-+]?\d+$/i.test(digits)) return factor * Number(digits);
  const here = readAs(digits, locale);
  const elsewhere = readAs(digits, OTHER[locale]);
  // “12.300” is how Vietnamese groups thousands; “12,300” is how nobody there writes a fraction.
  const certain = here?.grouped && !mixed;
  if (here && elsewhere && here.value !== elsewhere.value && !certain) return AMBIGUOUS;
  const value = (here ?? elsewhere)?.value;
  return value === undefined ? undefined : factor * value;
}

function readAs(digits: string, locale: Locale) {
  const match = MARKS[locale].exec(digits);
  if (!match) return undefined;
  const [, grouped, whole = grouped ?? '', fraction] = match;
  return {
    value: Number(`${whole.replace(/\D/g, '')}.${fraction ?? 0}`),
    grouped: grouped !== undefined,
  };
}

/** Thousands in groups or none, then a fraction or none. */
function notation(group: string, point: string): RegExp {
  const groups = [group, ' '].map((mark) => `(?!0+\\D)\\d{1,3}(?:\\${mark}\\d{3})+`).join('|');
  return new RegExp(`^(?:(${groups})|(\\d+))(?:\\${point}(\\d+))?$`);
}
