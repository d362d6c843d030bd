import { type Issuer, RECIPIENTS } from '../data/issuers.js';
import { sumQuantities } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { describeMost } from './most.js';
import { formatQuantity, formatShare } from './number.js';
import { countAwards, countNoun } from './recipients.js';
import { fill, listWords } from './sentence.js';

/** The longest issuer names inside a sentence (characters). */
const NAME_LENGTH = 130;

export const AWARD_WORDS = {
  vi: {
    heading: 'Khen thưởng theo đơn vị trao tặng',
    columns: ['Đơn vị trao tặng', 'Hình thức', 'Đối tượng', 'Số lượng'],
    none: 'Báo cáo này không nêu số liệu khen thưởng theo đơn vị trao tặng.',
    zero: 'Tổng số lượt khen thưởng mà báo cáo này ghi nhận là 0.',
    only: 'Toàn bộ khen thưởng trong báo cáo do {0} trao: {4}.',
    parts: ', gồm {0}',
    most: '{0} trao nhiều nhất: {1} trong {2} ({3}).',
    each: '{0} cùng trao nhiều nhất: mỗi đơn vị {1} trong {2}.',
    largest: 'Con số lớn nhất được nêu: {0}, trong {2}.',
    all: 'tổng số {0}',
    itemised: '{0} được nêu chi tiết',
    many: 'đơn vị',
    shares: 'Tỷ lệ chỉ tính trên phần được nêu chi tiết.',
  },
  en: {
    heading: 'Awards by issuer',
    columns: ['Issuer', 'Award', 'Recipient', 'Number'],
    none: 'This report gives no figures for awards by issuer.',
    zero: 'The awards that this report records come to a total of 0.',
    only: 'All that this report records came from {0}: {4}.',
    parts: ', to {0}',
    most: '{0} gave the most: {1} of {2} ({3}).',
    each: '{0} gave the most: {1} each, of {2}.',
    largest: 'The largest figure stated: {0}, of {2}.',
    all: '{0} in total',
    itemised: 'the {0} itemised',
    many: 'issuers',
    shares: 'The shares are of what is itemised only.',
  },
} as const;

/**
 * A sentence of 40–250 characters that says who gave the most, of how many in all.
 *
 * @param complete - whether the issuers gave all awards that the source totals.
 */
export function describeAwards(
  issuers: readonly Issuer[],
  locale: Locale,
  complete = true,
): string {
  const words = AWARD_WORDS[locale];
  const sum = sumQuantities(issuers.map(({ total }) => total));
  const awards = countAwards(sum, locale);
  const what = fill(complete ? words.all : words.itemised, awards);
  // Only of one alone.
  const rows = issuers.length > 1 ? [] : issuers.flatMap((issuer) => issuer.rows);
  const counts = RECIPIENTS.flatMap((recipient) => {
    const count = sumQuantities(rows.filter((row) => row.recipient === recipient));
    return count.value > 0 ? [countNoun(count, recipient, locale)] : [];
  });
  const parts = counts.length > 0 ? fill(words.parts, listWords(counts, locale)) : '';
  return describeMost(
    issuers.map(({ name, total }) => ({ name, ...total })),
    complete ? words : { ...words, only: '' },
    (total) => [
      formatQuantity(total, locale),
      what,
      formatShare(total, sum, locale),
      awards + parts,
    ],
    NAME_LENGTH,
    locale,
  );
}
