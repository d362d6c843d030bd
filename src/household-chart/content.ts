import { describeDot } from '../i18n/describe/legend.js';
import type { Language } from '../i18n/language.js';
import { type DataTable, layoutDataTable } from '../layout/data-table.js';
import type { LegendEntry } from '../layout/legend.js';
import type { Report } from '../report/report.js';
import { localise } from '../report/text.js';
import { subjectOfTotal } from '../report/total-subject.js';
import type { HouseholdGeometry } from './layout.js';

/** The legend: what a bar is, or how many households a dot stands for. */
export function householdLegend(
  { unitsPerSymbol }: HouseholdGeometry,
  language: Language,
): LegendEntry[] {
  return unitsPerSymbol === undefined
    ? [{ symbol: 'square', series: 0, text: language.households.series }]
    : [{ symbol: 'dot', text: describeDot(unitsPerSymbol, 'household', language) }];
}

/** The table: the report's household supports in order, then the stated totals of households. */
export function householdTable(
  { households, totals, source }: Report,
  language: Language,
): DataTable {
  const { columns } = language.households;
  const content = {
    columns: [columns.support, columns.households],
    figureColumn: 1,
    rows: households.map(({ support, households: figure, note }) => ({
      cells: [localise(support, language.code)],
      figure,
      note,
    })),
    totals: totals
      .filter(({ of }) => subjectOfTotal(of).list === 'households')
      .map(({ figure }) => ({ cells: [], figure })),
  };
  return layoutDataTable(content, source, language);
}
