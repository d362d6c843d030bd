import { type Issuer, RECIPIENTS } from '../data/issuers.js';
import { findLargest, findLeaders, type Quantity, sumQuantities } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { formatQuantity, formatShare } from './number.js';
import { countAwards, countRecipients } from './recipients.js';
import { listNames, listWords, shorten } from './sentence.js';

/** The longest issuer names inside a sentence (characters). */
const NAME_LENGTH = 130;

export const AWARD_WORDS = {
  vi: {
    heading: 'Khen thưởng theo đơn vị trao tặng',
    columns: ['Đơn vị trao tặng', 'Hình thức', 'Đối tượng', 'Số lượng'],
    none: 'Báo cáo này không nêu số liệu khen thưởng theo đơn vị trao tặng.',
    zero: 'Tổng số lượt khen thưởng mà báo cáo này ghi nhận là 0.',
    issuers: 'đơn vị',
    shares: 'Tỷ lệ chỉ tính trên phần được nêu chi tiết.',
  },
  en: {
    heading: 'Awards by issuer',
    columns: ['Issuer', 'Award', 'Recipient', 'Number'],
    none: 'This report gives no figures for awards by issuer.',
    zero: 'The awards that this report records come to a total of 0.',
    issuers: 'issuers',
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
  const [first] = issuers;
  if (!first) return words.none;
  const sum = sumQuantities(issuers.map((issuer) => issuer.total));
  if (sum.value === 0 && sum.qualifier === 'exact') return words.zero;
  const all = countWhole(sum, locale, complete);
  if (issuers.length === 1 && complete) return describeOnlyIssuer(first, locale);
  const leaders = findLeaders(issuers, ({ total }) => total);
  const [leader] = leaders;
  if (!leader) return describeLargest(issuers, all, locale);
  const who = listNames(
    leaders.map(({ name }) => name),
    NAME_LENGTH,
    words.issuers,
    locale,
  );
  const part = formatQuantity(leader.total, locale);
  if (leaders.length > 1) {
    return locale === 'vi'
      ? `${who} cùng trao nhiều nhất: mỗi đơn vị ${part} trong ${all}.`
      : `${who} gave the most: ${part} each, of ${all}.`;
  }
  const share = formatShare(leader.total, sum, locale);
  return locale === 'vi'
    ? `${who} trao nhiều nhất: ${part} trong ${all} (${share}).`
    : `${who} gave the most: ${part} of ${all} (${share}).`;
}

/** “tổng số 178 lượt khen thưởng”, or that only so many are itemised. */
function countWhole(sum: Quantity, locale: Locale, complete: boolean): string {
  const awards = countAwards(sum, locale);
  if (locale === 'vi') return complete ? `tổng số ${awards}` : `${awards} được nêu chi tiết`;
  return complete ? `${awards} in total` : `the ${awards} itemised`;
}

function describeOnlyIssuer({ name, rows, total }: Issuer, locale: Locale): string {
  const who = shorten(name, NAME_LENGTH);
  const counts = RECIPIENTS.flatMap((recipient) => {
    const count = sumQuantities(rows.filter((row) => row.recipient === recipient));
    return count.value > 0 ? [countRecipients(count, recipient, locale)] : [];
  });
  const parts = listWords(counts, locale);
  const all = countAwards(total, locale);
  if (locale === 'vi') {
    return `Toàn bộ khen thưởng trong báo cáo do ${who} trao: ${all}${parts && `, gồm ${parts}`}.`;
  }
  return `All that this report records came from ${who}: ${all}${parts && `, to ${parts}`}.`;
}

/** Where the status of figures leaves open who gave the most. */
function describeLargest(issuers: readonly Issuer[], all: string, locale: Locale): string {
  const largest = findLargest(issuers, ({ total }) => total);
  const names = largest.map(
    ({ name, total }) => `${shorten(name, NAME_LENGTH)} (${formatQuantity(total, locale)})`,
  );
  const who = listNames(names, NAME_LENGTH + 30, AWARD_WORDS[locale].issuers, locale);
  return locale === 'vi'
    ? `Con số lớn nhất được nêu: ${who}, trong ${all}.`
    : `The largest figure stated: ${who}, of ${all}.`;
}
