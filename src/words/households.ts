import { type Quantity, quantityOf } from '../data/quantity.js';
import type { HouseholdSupport } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { formatNumber, formatQuantity } from './number.js';
import { capitalise, listWords, shorten } from './sentence.js';

const SUPPORT_LENGTH = 110;

export const HOUSEHOLD_WORDS = {
  vi: {
    heading: 'Hộ dân được giúp đỡ',
    columns: ['Hình thức giúp đỡ', 'Số hộ'],
    unit: 'hộ',
    series: 'Số hộ dân',
    none: 'Báo cáo này không nêu số liệu về hộ dân được giúp đỡ.',
    overlap: 'Các nhóm có thể trùng nhau nên không cộng.',
    dot: (count: number, shown: string) =>
      count === 1 ? 'Mỗi chấm là 1 hộ' : `Mỗi chấm là ${shown} hộ`,
  },
  en: {
    heading: 'Households helped',
    columns: ['Support', 'Households'],
    unit: 'households',
    series: 'Households',
    none: 'This report gives no figures for households helped.',
    overlap: 'The groups may overlap, so they are not added up.',
    dot: (count: number, shown: string) =>
      count === 1 ? 'Each dot is 1 household' : `Each dot is ${shown} households`,
  },
} as const;

/** “500 hộ”, “1 household”. */
export function countHouseholds(quantity: Quantity, locale: Locale): string {
  const one = locale === 'en' && quantity.value === 1 && quantity.qualifier === 'exact';
  return `${formatQuantity(quantity, locale)} ${one ? 'household' : HOUSEHOLD_WORDS[locale].unit}`;
}

/** What one dot stands for. */
export function explainDot(each: number, locale: Locale): string {
  return HOUSEHOLD_WORDS[locale].dot(each, formatNumber(each, locale));
}

/** A sentence of 40–250 characters: which measure helped the most, and that measures may overlap. */
export function describeHouseholds(
  households: readonly HouseholdSupport[],
  locale: Locale,
): string {
  const words = HOUSEHOLD_WORDS[locale];
  const [first] = households;
  if (!first) return words.none;
  const quantities = households.map((row) => quantityOf(row.households));
  const most = Math.max(...quantities.map(({ value }) => value));
  const largest = households.filter((_, index) => quantities[index]?.value === most);
  const leader = largest[0] ?? first;
  const count = countHouseholds(quantityOf(leader.households), locale);
  const names = listWords(
    largest.map((row) => localise(row.support, locale)),
    locale,
  );
  if (households.length === 1) {
    const name = shorten(names, SUPPORT_LENGTH);
    return locale === 'vi'
      ? `Toàn bộ số hộ mà báo cáo nêu: ${count} (${name}).`
      : `All the households that the report gives: ${count} (${name}).`;
  }
  if (largest.length === 1) {
    const name = shorten(names, SUPPORT_LENGTH);
    return `${locale === 'vi' ? 'Nhiều nhất' : 'The most'}: ${count} (${name}). ${words.overlap}`;
  }
  const group = locale === 'vi' ? `${largest.length} nhóm` : `${largest.length} groups`;
  const who = names.length <= SUPPORT_LENGTH ? names : group;
  const tie =
    locale === 'vi'
      ? `cùng nhiều nhất, mỗi nhóm ${count}`
      : `are equal and the largest, ${count} each`;
  return `${capitalise(who)} ${tie}. ${words.overlap}`;
}
