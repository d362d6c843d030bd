import { countedBy } from '../data/counted.js';
import { quantityOf } from '../data/quantity.js';
import type { Figure, Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import type { LegendEntry } from '../layout/legend.js';
import { type Table, withOrigins } from '../templates/table.js';
import { COMMON_WORDS } from '../words/common.js';
import { explainDot } from '../words/dot.js';
import { HOUSEHOLD_WORDS } from '../words/households.js';
import { formatQuantity } from '../words/number.js';
import { countHouseholds } from '../words/recipients.js';
import type { HouseholdGeometry } from './layout.js';

/** What a dot or a bar stands for. */
export function householdLegend({ each }: HouseholdGeometry, locale: Locale): LegendEntry[] {
  return each === undefined
    ? [{ symbol: 'square', series: 0, text: HOUSEHOLD_WORDS[locale].series }]
    : [{ symbol: 'dot', text: explainDot(each, countHouseholds, locale) }];
}

/** Every measure of the report, in its order, and the total that the source states. */
export function householdTable({ households, totals, source }: Report, locale: Locale): Table {
  const count = (figure: Figure) => formatQuantity(quantityOf(figure), locale);
  const stated = totals.filter(({ of }) => countedBy(of).list === 'households');
  const table = {
    columns: HOUSEHOLD_WORDS[locale].columns,
    rows: households.map((row) => [localise(row.support, locale), count(row.households)]),
    totals: stated.map(({ figure }) => [COMMON_WORDS[locale].total, count(figure)]),
    numeric: 1,
  };
  const origins = households.map((row) => ({ figure: row.households, note: row.note }));
  return withOrigins(table, origins, stated, source, locale);
}
