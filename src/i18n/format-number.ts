import { type Figure, isExact } from '../report/figure.js';
import { numberFormatOf } from './intl.js';
import type { Language } from './language.js';
import { fill } from './template.js';

/** Writes a number: `1234.5` → “1.234,5” in Vietnamese, “1,234.5” in English. */
export function formatNumber(value: number, language: Language): string {
  // Small integers look the same in every language, and `Intl` is slow for thousands of them.
  if (value < 1000 && Number.isInteger(value)) return String(value);
  const text = numberFormatOf(language, 'decimal').format(value);
  // “1,234” could be read as thousands; “1,2340” cannot.
  return value > 1 && value < 1000 && /\D\d{3}$/.test(text) ? `${text}0` : text;
}

/** Writes a figure with its qualifier: “hơn 150”, “từ 20 đến 30”. */
export function formatFigure({ value, to, qualifier }: Figure, language: Language): string {
  const { qualifiers, range, qualifiedRange } = language.numbers;
  const number = formatNumber(value, language);
  if (to === undefined) return fill(qualifiers[qualifier], { number });
  const ends = { from: number, to: formatNumber(to, language) };
  if (qualifier === 'exact') return fill(range, ends);
  return fill(qualifiers[qualifier], { number: fill(qualifiedRange, ends) });
}

/** Shares that are nearer to nothing or to all are said to be so. */
const LEAST_SHARE = 0.001;

/** Writes a part of a whole: “46,8%”. A share is 0 % or 100 % only where it is exactly that. */
export function formatShare(part: Figure, whole: Figure, language: Language): string {
  const { qualifiers, under } = language.numbers;
  const share = part.value / whole.value;
  const format = (value: number) => numberFormatOf(language, 'percent').format(value);
  // A part that is the whole is all of it, whatever its qualifier.
  if (share === 1 && part.qualifier === whole.qualifier) return format(1);
  if (share > 0 && share < LEAST_SHARE) return fill(under, { number: format(LEAST_SHARE) });
  const isCertain = isExact(part) && isExact(whole);
  const number = format(Math.min(share, 1 - LEAST_SHARE));
  if (!isCertain) return fill(qualifiers.about, { number });
  return share > 1 - LEAST_SHARE && share < 1 ? fill(qualifiers.over, { number }) : format(share);
}

/** Removes the marks between thousands: “hơn 12.300” → “hơn 12300”. */
export function removeGrouping(text: string, language: Language): string {
  const parts = numberFormatOf(language, 'decimal').formatToParts(1_234_567);
  const group = parts.find(({ type }) => type === 'group')?.value;
  return text.replace(/(?<=\d)\D(?=\d)/g, (mark) => (mark === group ? '' : mark));
}
