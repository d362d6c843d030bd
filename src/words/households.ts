import { quantityOf } from '../data/quantity.js';
import type { HouseholdSupport } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { describeMost } from './most.js';
import { countNoun } from './recipients.js';

/** The longest name of a support inside a sentence (characters). */
const SUPPORT_LENGTH = 110;

const OVERLAP = {
  vi: 'Các nhóm có thể trùng nhau nên không cộng.',
  en: 'The groups may overlap, so they are not added up.',
} as const;

export const HOUSEHOLD_WORDS = {
  vi: {
    heading: 'Hộ dân được giúp đỡ',
    columns: ['Hình thức giúp đỡ', 'Số hộ'],
    series: 'Số hộ dân',
    none: 'Báo cáo này không nêu số liệu về hộ dân được giúp đỡ.',
    overlap: OVERLAP.vi,
    zero: 'Số hộ dân được giúp đỡ mà báo cáo này ghi nhận là 0.',
    only: 'Báo cáo chỉ nêu một hình thức giúp đỡ: {1} ({0}).',
    most: `Nhiều nhất: {1} ({0}). ${OVERLAP.vi}`,
    each: `{0} cùng nhiều nhất, mỗi nhóm {1}. ${OVERLAP.vi}`,
    largest: `Con số lớn nhất được nêu: {0}. ${OVERLAP.vi}`,
    many: 'nhóm',
  },
  en: {
    heading: 'Households helped',
    columns: ['Support', 'Households'],
    series: 'Households',
    none: 'This report gives no figures for households helped.',
    overlap: OVERLAP.en,
    zero: 'The households helped that this report records are 0.',
    only: 'The report gives a single kind of support: {1} ({0}).',
    most: `The most: {1} ({0}). ${OVERLAP.en}`,
    each: `{0} are equal and the largest, {1} each. ${OVERLAP.en}`,
    largest: `The largest figure stated: {0}. ${OVERLAP.en}`,
    many: 'groups',
  },
} as const;

/** A sentence of 40–250 characters: which measure helped the most, and that measures may overlap. */
export function describeHouseholds(
  households: readonly HouseholdSupport[],
  locale: Locale,
): string {
  return describeMost(
    households.map(({ support, households: figure }) => ({
      name: localise(support, locale),
      ...quantityOf(figure),
    })),
    HOUSEHOLD_WORDS[locale],
    (quantity) => [countNoun(quantity, 'household', locale)],
    SUPPORT_LENGTH,
    locale,
  );
}
