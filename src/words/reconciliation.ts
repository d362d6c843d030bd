import type { Outcome, Reconciliation } from '../data/reconcile.js';
import { type Locale, localise } from '../data/text.js';
import { countUnits, formatQuantity } from './number.js';
import { countNoun } from './recipients.js';
import { fill } from './sentence.js';

/** By outcome, of the stated total, the sum of its breakdown, and what is missing. */
const SENTENCES: Record<Locale, Record<Outcome | 'missing', string>> = {
  vi: {
    agrees: 'Đã đối chiếu: tổng {0} do nguồn nêu khớp với chi tiết.',
    within: 'Đã đối chiếu: nguồn nêu {0}, chi tiết cộng lại là {1}, phù hợp.',
    short: 'Lưu ý: nguồn nêu {0}, chi tiết cộng lại chỉ {1}{2}.',
    missing: '; {0} không được nêu chi tiết',
    exceeds: 'Cảnh báo: nguồn nêu {0} nhưng chi tiết cộng lại là {1}.',
  },
  en: {
    agrees: 'Checked: the source’s total of {0} agrees with the breakdown.',
    within: 'Checked: the source states {0}; the breakdown adds up to {1}, which fits.',
    short: 'Note: the source states {0}, but the breakdown adds up to only {1}{2}.',
    missing: '; {0} not itemised',
    exceeds: 'Warning: the source states {0}, but the breakdown adds up to {1}.',
  },
};

/** A sentence that says how a stated total stands to its breakdown. */
export function describeReconciliation(
  { of, list, recipient, unit, stated, itemised, outcome, rest }: Reconciliation,
  locale: Locale,
): string {
  const words = SENTENCES[locale];
  const total =
    list === 'awards'
      ? countNoun(stated, recipient, locale)
      : countUnits(stated, localise(unit, locale) || of, locale);
  return fill(
    words[outcome],
    total,
    formatQuantity(itemised, locale),
    rest.value ? fill(words.missing, formatQuantity(rest, locale)) : '',
  );
}
