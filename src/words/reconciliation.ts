import type { Outcome, Reconciliation } from '../data/reconcile.js';
import { type Locale, localise } from '../data/text.js';
import { countUnits, formatQuantity } from './number.js';
import { countAwards, countRecipients } from './recipients.js';

/** By outcome, of the stated total, the sum of its breakdown, and what is missing. */
const SENTENCES: Record<
  Locale,
  Record<Outcome, (total: string, sum: string, missing: string) => string>
> = {
  vi: {
    agrees: (total) => `Đã đối chiếu: tổng ${total} do nguồn nêu khớp với chi tiết.`,
    within: (total, sum) =>
      `Đã đối chiếu: nguồn nêu ${total}, chi tiết cộng lại là ${sum}, phù hợp.`,
    short: (total, sum, missing) =>
      `Lưu ý: nguồn nêu ${total}, chi tiết cộng lại chỉ ${sum}${missing && `; ${missing} không được nêu chi tiết`}.`,
    exceeds: (total, sum) => `Cảnh báo: nguồn nêu ${total} nhưng chi tiết cộng lại là ${sum}.`,
  },
  en: {
    agrees: (total) => `Checked: the source’s total of ${total} agrees with the breakdown.`,
    within: (total, sum) =>
      `Checked: the source states ${total}; the breakdown adds up to ${sum}, which fits.`,
    short: (total, sum, missing) =>
      `Note: the source states ${total}, but the breakdown adds up to only ${sum}${missing && `; ${missing} not itemised`}.`,
    exceeds: (total, sum) =>
      `Warning: the source states ${total}, but the breakdown adds up to ${sum}.`,
  },
};

/** A sentence that says how a stated total stands to its breakdown. */
export function describeReconciliation(reconciliation: Reconciliation, locale: Locale): string {
  const { itemised, outcome, rest } = reconciliation;
  return SENTENCES[locale][outcome](
    countTotal(reconciliation, locale),
    formatQuantity(itemised, locale),
    rest.value ? formatQuantity(rest, locale) : '',
  );
}

/** The stated total with what it counts: “hơn 150 cá nhân”. */
function countTotal({ of, stated, list, recipient, unit }: Reconciliation, locale: Locale): string {
  if (recipient) return countRecipients(stated, recipient, locale);
  return list === 'awards'
    ? countAwards(stated, locale)
    : countUnits(stated, localise(unit, locale) || of, locale);
}
