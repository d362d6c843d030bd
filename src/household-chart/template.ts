import { countedBy } from '../data/counted.js';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import type { LegendEntry } from '../layout/legend.js';
import { layoutTable, type Table } from '../templates/table.js';
import { explainDot } from '../words/dot.js';
import { HOUSEHOLD_WORDS } from '../words/households.js';
import type { HouseholdGeometry } from './layout.js';

/** What a dot or a bar stands for. */
export function householdLegend({ each }: HouseholdGeometry, locale: Locale): LegendEntry[] {
  return each === undefined
    ? [{ symbol: 'square', series: 0, text: HOUSEHOLD_WORDS[locale].series }]
    : [{ symbol: 'dot', text: explainDot(each, 'household', locale) }];
}

/** Every measure of the report, in its order, and the total that the source states. */
export function householdTable({ households, totals, source }: Report, locale: Locale): Table {
  const content = {
    columns: HOUSEHOLD_WORDS[locale].columns,
    numeric: 1,
    rows: households.map(({ support, households: figure, note }) => ({
      cells: [localise(support, locale)],
      figure,
      note,
    })),
    totals: totals.flatMap(({ of, figure }) =>
      countedBy(of).list === 'households' ? [{ cells: [], figure }] : [],
    ),
  };
  return layoutTable(content, source, locale);
}
