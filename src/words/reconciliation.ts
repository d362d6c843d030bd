import { RECIPIENTS } from '../data/issuers.js';
import type { Quantity } from '../data/quantity.js';
import type { Reconciliation } from '../data/reconcile.js';
import type { Locale } from '../data/text.js';
import { countAwards, countRecipients } from './awards.js';
import { countUnits } from './infrastructure.js';
import { formatQuantity } from './number.js';

/** A sentence that says how a stated total stands to its breakdown. */
export function describeReconciliation(
  { of, stated, itemised, outcome, rest }: Reconciliation,
  locale: Locale,
): string {
  const total = countTotal(stated, of, locale);
  const sum = formatQuantity(itemised, locale);
  if (locale === 'vi') {
    switch (outcome) {
      case 'agrees':
        return `Đã đối chiếu: tổng ${total} do nguồn nêu khớp với chi tiết.`;
      case 'within':
        return `Đã đối chiếu: nguồn nêu ${total}, chi tiết cộng lại là ${sum}, phù hợp.`;
      case 'short':
        return `Lưu ý: nguồn nêu ${total}, chi tiết cộng lại chỉ ${sum}; ${formatQuantity(rest, locale)} không được nêu chi tiết.`;
      case 'exceeds':
        return `Cảnh báo: nguồn nêu ${total} nhưng chi tiết cộng lại là ${sum}.`;
    }
  }
  switch (outcome) {
    case 'agrees':
      return `Checked: the ${total} that the source states in total agree with the breakdown.`;
    case 'within':
      return `Checked: the source states ${total} in total, the breakdown adds up to ${sum}, which fits.`;
    case 'short':
      return `Note: the source states ${total} in total, the breakdown adds up to ${sum} only; ${formatQuantity(rest, locale)} are not itemised.`;
    case 'exceeds':
      return `Warning: the source states ${total} in total, but the breakdown adds up to ${sum}.`;
  }
}

function countTotal(stated: Quantity, of: string, locale: Locale): string {
  const recipient = RECIPIENTS.find((kind) => of === `${kind}s`);
  if (recipient) return countRecipients(stated, recipient, locale);
  return of === 'awards' ? countAwards(stated, locale) : countUnits(stated, of, locale);
}
