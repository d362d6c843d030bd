import { type Quantity, sumQuantities } from '../data/quantity.js';
import type { Qualifier } from '../data/report.js';
import type { Locale } from '../data/text.js';

const formats = (options: Intl.NumberFormatOptions): Record<Locale, Intl.NumberFormat> => ({
  vi: new Intl.NumberFormat('vi', options),
  en: new Intl.NumberFormat('en', options),
});

// Ten digits hide what binary fractions add to a sum, and nothing that a report states.
const numbers = /* @__PURE__ */ formats({ maximumFractionDigits: 10 });
const percents = /* @__PURE__ */ formats({ style: 'percent', maximumFractionDigits: 1 });

const QUALIFIERS: Record<Locale, Record<Qualifier, string>> = {
  vi: { exact: '', over: 'hơn ', nearly: 'gần ', about: 'khoảng ' },
  en: { exact: '', over: 'over ', nearly: 'nearly ', about: 'about ' },
};

/** `1234.5` → “1.234,5” in Vietnamese, “1,234.5” in English. */
export function formatNumber(value: number, locale: Locale): string {
  // Small whole numbers are the same everywhere, and Intl is slow when a chart has thousands.
  if (value < 1000 && Number.isInteger(value)) return String(value);
  const text = numbers[locale].format(value);
  // Nobody takes “1,2340” for thousands.
  return value > 1 && value < 1000 && /\D\d{3}$/.test(text) ? `${text}0` : text;
}

/** The part of a whole: “46,8%”; neither nothing nor all is made of what is neither. */
export function formatShare(part: Quantity, whole: Quantity, locale: Locale): string {
  const share = part.value / whole.value;
  const format = (value: number) => percents[locale].format(value);
  // What has no other part is all of it, whatever its status.
  if (share !== 1 && sumQuantities([part, whole]).qualifier !== 'exact') {
    return QUALIFIERS[locale].about + format(share);
  }
  if (share > 0 && share < 0.001) return `${locale === 'vi' ? 'dưới' : 'under'} ${format(0.001)}`;
  if (share < 1 && share > 0.999) return QUALIFIERS[locale].over + format(0.999);
  return format(share);
}

/** A quantity with its status in words: “hơn 150”. */
export function formatQuantity({ value, qualifier }: Quantity, locale: Locale): string {
  return QUALIFIERS[locale][qualifier] + formatNumber(value, locale);
}

/** “248 căn”, “hơn 12,5 km”. */
export function countUnits(quantity: Quantity, unit: string, locale: Locale): string {
  return `${formatQuantity(quantity, locale)} ${unit}`;
}
