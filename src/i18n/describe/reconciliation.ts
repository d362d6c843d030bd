import type { Reconciliation } from '../../report/reconcile.js';
import { localise } from '../../report/text.js';
import { countNoun, countUnits } from '../count.js';
import { formatFigure } from '../format-number.js';
import type { Language } from '../language.js';
import { fill } from '../template.js';

/** Says how a stated total compares with its breakdown: “Lưu ý: nguồn nêu …”. */
export function describeReconciliation(reconciliation: Reconciliation, language: Language): string {
  const { labelled, labels } = language.reconciliation;
  const label = labels[reconciliation.outcome];
  return fill(labelled, { label, sentence: describeOutcome(reconciliation, language) });
}

/** Says the same in lower case, without the leading “Note:” or “Checked:”. */
export function describeOutcome(
  { of, list, recipient, unit, stated, itemised, outcome, unitemised }: Reconciliation,
  language: Language,
): string {
  const { sentences, shortBy } = language.reconciliation;
  const values = {
    stated:
      list === 'awards'
        ? countNoun(stated, language.nouns[recipient ?? 'award'], language)
        : countUnits(stated, localise(unit, language.code) || of, language),
    itemised: formatFigure(itemised, language),
  };
  return unitemised.value > 0
    ? fill(shortBy, { ...values, unitemised: formatFigure(unitemised, language) })
    : fill(sentences[outcome], values);
}
