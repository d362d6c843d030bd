import type { TemplateResult } from 'lit';
import { quantityOf } from '../data/quantity.js';
import type { HouseholdSupport } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { legendTemplate } from '../templates/legend.js';
import { type Table, withNotes } from '../templates/table.js';
import { COMMON_WORDS } from '../words/common.js';
import { explainDot, HOUSEHOLD_WORDS } from '../words/households.js';
import { formatQuantity } from '../words/number.js';
import type { HouseholdGeometry } from './layout.js';

/** What a dot or a bar stands for. */
export function householdLegend({ each }: HouseholdGeometry, locale: Locale): TemplateResult {
  return each === undefined
    ? legendTemplate([{ symbol: 'square', series: 0, text: HOUSEHOLD_WORDS[locale].series }])
    : legendTemplate([{ symbol: 'dot', text: explainDot(each, locale) }]);
}

/** Every measure of the report, in its order. */
export function householdTable(households: readonly HouseholdSupport[], locale: Locale): Table {
  const rows = households.map((row) => [
    localise(row.support, locale),
    formatQuantity(quantityOf(row.households), locale),
  ]);
  const notes = households.map(({ note }) => localise(note, locale));
  const { columns } = HOUSEHOLD_WORDS[locale];
  return withNotes({ columns, rows, numeric: 1 }, COMMON_WORDS[locale].note, notes);
}
