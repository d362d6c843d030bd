import { findLargest, findLeaders, type Quantity, quantityOf } from '../data/quantity.js';
import type { HouseholdSupport } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { countHouseholds } from './household-unit.js';
import { capitalise, listNames, shorten } from './sentence.js';

const SUPPORT_LENGTH = 110;

export const HOUSEHOLD_WORDS = {
  vi: {
    heading: 'Hộ dân được giúp đỡ',
    columns: ['Hình thức giúp đỡ', 'Số hộ'],
    series: 'Số hộ dân',
    none: 'Báo cáo này không nêu số liệu về hộ dân được giúp đỡ.',
    overlap: 'Các nhóm có thể trùng nhau nên không cộng.',
    zero: 'Số hộ dân được giúp đỡ mà báo cáo này ghi nhận là 0.',
    groups: 'nhóm',
  },
  en: {
    heading: 'Households helped',
    columns: ['Support', 'Households'],
    series: 'Households',
    none: 'This report gives no figures for households helped.',
    overlap: 'The groups may overlap, so they are not added up.',
    zero: 'The households helped that this report records are 0.',
    groups: 'groups',
  },
} as const;

/** A sentence of 40–250 characters: which measure helped the most, and that measures may overlap. */
export function describeHouseholds(
  households: readonly HouseholdSupport[],
  locale: Locale,
): string {
  const words = HOUSEHOLD_WORDS[locale];
  const rows = households.map(({ support, households: figure }) => ({
    name: localise(support, locale),
    quantity: quantityOf(figure),
  }));
  const [first] = rows;
  if (!first) return words.none;
  const count = (quantity: Quantity) => countHouseholds(quantity, locale);
  if (rows.length === 1) {
    const what = `${count(first.quantity)} (${shorten(first.name, SUPPORT_LENGTH)})`;
    return locale === 'vi'
      ? `Báo cáo chỉ nêu một hình thức giúp đỡ: ${what}.`
      : `The report gives a single kind of support: ${what}.`;
  }
  const quantity = (row: (typeof rows)[number]) => row.quantity;
  const leaders = findLeaders(rows, quantity);
  const [leader] = leaders;
  if (!leader) {
    const largest = findLargest(rows, quantity).map(
      (row) => `${shorten(row.name, SUPPORT_LENGTH)} (${count(row.quantity)})`,
    );
    const what = listNames(largest, SUPPORT_LENGTH + 30, words.groups, locale);
    return `${locale === 'vi' ? 'Con số lớn nhất được nêu' : 'The largest figure stated'}: ${what}. ${words.overlap}`;
  }
  if (leader.quantity.value === 0) return words.zero;
  const names = leaders.map(({ name }) => name);
  const who = listNames(names, SUPPORT_LENGTH, words.groups, locale);
  if (leaders.length === 1) {
    return `${locale === 'vi' ? 'Nhiều nhất' : 'The most'}: ${count(leader.quantity)} (${who}). ${words.overlap}`;
  }
  return locale === 'vi'
    ? `${capitalise(who)} cùng nhiều nhất, mỗi nhóm ${count(leader.quantity)}. ${words.overlap}`
    : `${capitalise(who)} are equal and the largest, ${count(leader.quantity)} each. ${words.overlap}`;
}
