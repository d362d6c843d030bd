import { exactly, type FigureInput } from '../report/figure.js';
import type { Reconciliation } from '../report/reconcile.js';
import type { Locale } from '../report/text.js';
import { countUnits } from './count.js';
import { describeReconciliation as describe } from './describe/reconciliation.js';
import { addEnglish } from './english.js';
import { formatFigure as format } from './format-number.js';
import { languageOf } from './languages.js';

/**
 * Writes a figure with its qualifier, as charts do.
 *
 * @param locale - code of the reader's language: `vi`, `en` or one that was added; else Vietnamese is written.
 * @param unit - name of what is counted, which follows the number.
 * @example
 * chart.addEventListener('chart-select', ({ figure }) => {
 *   output.textContent = formatFigure(figure, 'en'); // "over 150"
 * });
 */
export function formatFigure(figure: FigureInput, locale: Locale, unit?: string): string {
  addEnglish();
  const language = languageOf(locale);
  const stated =
    typeof figure === 'number' ? exactly(figure) : { ...exactly(figure.value), ...figure };
  return unit === undefined ? format(stated, language) : countUnits(stated, unit, language);
}

/**
 * Says how a stated total stands to its breakdown, as charts do under their source.
 *
 * @param locale - code of the reader's language: `vi`, `en` or one that was added; else Vietnamese is spoken.
 * @example
 * for (const total of reconcile(report)) console.log(describeReconciliation(total, 'en'));
 */
export function describeReconciliation(reconciliation: Reconciliation, locale: Locale): string {
  addEnglish();
  return describe(reconciliation, languageOf(locale));
}
