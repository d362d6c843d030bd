import type { Reconciliation } from '../data/reconcile.js';
import { type Locale, localise } from '../data/text.js';
import { countUnits, formatQuantity } from './number.js';
import { countAwards, countRecipients } from './recipients.js';

/** A sentence that says how a stated total stands to its breakdown. */
export function describeReconciliation(reconciliation: Reconciliation, locale: Locale): string {
  const { itemised, outcome, rest } = reconciliation;
  const total = countTotal(reconciliation, locale);
  const sum = formatQuantity(itemised, locale);
  const missing = formatQuantity(rest, locale);
  if (locale === 'vi') {
    switch (outcome) {
      case 'agrees':
        return `Đã đối chiếu: tổng ${total} do nguồn nêu khớp với chi tiết.`;
      case 'within':
        return `Đã đối chiếu: nguồn nêu ${total}, chi tiết cộng lại là ${sum}, phù hợp.`;
      case 'short':
        return `Lưu ý: nguồn nêu ${total}, chi tiết cộng lại chỉ ${sum}; ${missing} không được nêu chi tiết.`;
      case 'exceeds':
        return `Cảnh báo: nguồn nêu ${total} nhưng chi tiết cộng lại là ${sum}.`;
    }
  }
  switch (outcome) {
    case 'agrees':
      return `Checked: the source’s total of ${total} agrees with the breakdown.`;
    case 'within':
      return `Checked: the source states ${total}; the breakdown adds up to ${sum}, which fits.`;
    case 'short':
      return `Note: the source states ${total}, but the breakdown adds up to only ${sum}; ${missing} not itemised.`;
    case 'exceeds':
      return `Warning: the source states ${total}, but the breakdown adds up to ${sum}.`;
  }
}

/** The stated total with what it counts: “hơn 150 cá nhân”. */
export function countTotal(
  { of, stated, list, recipient, unit }: Reconciliation,
  locale: Locale,
): string {
  if (recipient) return countRecipients(stated, recipient, locale);
  return list === 'awards'
    ? countAwards(stated, locale)
    : countUnits(stated, localise(unit, locale) || of, locale);
}
