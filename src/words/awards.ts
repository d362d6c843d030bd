import type { Issuer } from '../data/issuers.js';
import { type Quantity, sumQuantities } from '../data/quantity.js';
import type { Recipient } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { formatPercent, formatQuantity } from './number.js';
import { listWords, shorten } from './sentence.js';

/** The longest issuer name inside a sentence (characters). */
const NAME_LENGTH = 140;

export const AWARD_WORDS = {
  vi: {
    heading: 'Khen thưởng theo đơn vị trao tặng',
    recipients: { individual: 'Cá nhân', collective: 'Tập thể' },
    columns: ['Đơn vị trao tặng', 'Hình thức', 'Đối tượng', 'Số lượng'],
    awards: 'lượt khen thưởng',
    dot: (_count: number, shown: string) => `Mỗi chấm là ${shown} cá nhân hoặc tập thể`,
    none: 'Báo cáo này không nêu số liệu khen thưởng theo đơn vị trao tặng.',
    zero: 'Tổng số lượt khen thưởng mà báo cáo này ghi nhận là 0.',
  },
  en: {
    heading: 'Awards by issuer',
    recipients: { individual: 'Individuals', collective: 'Collectives' },
    columns: ['Issuer', 'Award', 'Recipient', 'Number'],
    awards: 'awards',
    dot: (count: number, shown: string) =>
      count === 1 ? 'Each dot is 1 recipient' : `Each dot is ${shown} recipients`,
    none: 'This report gives no figures for awards by issuer.',
    zero: 'The awards that this report records come to a total of 0.',
  },
} as const;

/** “88 cá nhân”, “1 collective”. */
export function countRecipients(count: Quantity, recipient: Recipient, locale: Locale): string {
  const plural = AWARD_WORDS[locale].recipients[recipient].toLowerCase();
  const word = locale === 'en' && isOne(count) ? plural.slice(0, -1) : plural;
  return `${formatQuantity(count, locale)} ${word}`;
}

/** “94 lượt khen thưởng”, “1 award”. */
export function countAwards(count: Quantity, locale: Locale): string {
  const word = locale === 'en' && isOne(count) ? 'award' : AWARD_WORDS[locale].awards;
  return `${formatQuantity(count, locale)} ${word}`;
}

const isOne = ({ value, qualifier }: Quantity) => value === 1 && qualifier === 'exact';

/** A sentence of 40–250 characters that says who gave the most, of how many in all. */
export function describeAwards(issuers: readonly Issuer[], locale: Locale): string {
  const words = AWARD_WORDS[locale];
  const [first] = issuers;
  if (!first) return words.none;
  const total = sumQuantities(issuers.map((issuer) => issuer.total));
  if (total.value === 0) return words.zero;
  if (issuers.length === 1) return describeOnlyIssuer(first, locale);
  const leaders = issuers.filter((issuer) => issuer.total.value === first.total.value);
  return leaders.length === 1
    ? describeLeader(first, total, locale)
    : describeTie(leaders, total, locale);
}

function describeOnlyIssuer({ name, rows, total }: Issuer, locale: Locale): string {
  const shortName = shorten(name, NAME_LENGTH);
  const counts = (['individual', 'collective'] as const).flatMap((recipient) => {
    const count = sumQuantities(rows.filter((row) => row.recipient === recipient));
    return count.value > 0 ? [countRecipients(count, recipient, locale)] : [];
  });
  if (locale === 'vi') {
    return `${shortName} trao toàn bộ ${countAwards(total, locale)}: ${listWords(counts, locale)}.`;
  }
  const all = isOne(total) ? 'The only award' : `All ${countAwards(total, locale)}`;
  return `${all} came from ${shortName} and went to ${listWords(counts, locale)}.`;
}

function describeLeader({ name, total }: Issuer, sum: Quantity, locale: Locale): string {
  const shortName = shorten(name, NAME_LENGTH);
  const part = formatQuantity(total, locale);
  const exact = total.qualifier === 'exact' && sum.qualifier === 'exact';
  const share = exact ? ` (${formatPercent(total.value / sum.value, locale)})` : '';
  return locale === 'vi'
    ? `${shortName} trao nhiều nhất: ${part} trong tổng số ${countAwards(sum, locale)}${share}.`
    : `${shortName} gave the most: ${part} of ${countAwards(sum, locale)} in total${share}.`;
}

function describeTie(leaders: readonly Issuer[], sum: Quantity, locale: Locale): string {
  const names = listWords(
    leaders.map(({ name }) => name),
    locale,
  );
  const { value } = sumQuantities(leaders.slice(0, 1).map(({ total }) => total));
  const { qualifier } = sumQuantities(leaders.map(({ total }) => total));
  const each = formatQuantity({ value, qualifier }, locale);
  const fits = names.length <= NAME_LENGTH;
  if (locale === 'vi') {
    const who = fits ? names : `${leaders.length} đơn vị`;
    return `${who} cùng trao nhiều nhất: mỗi đơn vị ${each} trong tổng số ${countAwards(sum, locale)}.`;
  }
  return `${fits ? names : `${leaders.length} issuers`} gave the most: ${each} each, of ${countAwards(sum, locale)} in total.`;
}
