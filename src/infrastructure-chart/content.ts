import { describeIcon } from '../i18n/describe/legend.js';
import type { Language } from '../i18n/language.js';
import { capitalise } from '../i18n/strings.js';
import { type DataTable, layoutDataTable } from '../layout/data-table.js';
import { type Glyph, glyphOf, iconPath } from '../layout/icons.js';
import type { LegendEntry, LegendSymbol } from '../layout/legend.js';
import type { Reconciliation } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import { localise } from '../report/text.js';
import { GLYPH_SERIES, type InfrastructureGeometry } from './layout.js';

/** The legend: how much each icon stands for; of bars, the kinds of works and that each unit has a scale of its own. */
export function infrastructureLegend(
  { legendItems }: InfrastructureGeometry,
  works: Report['infrastructure'],
  language: Language,
): LegendEntry[] {
  const { icons, scales } = language.infrastructure;
  if (legendItems) {
    return legendItems.map(({ glyph, series, unit, unitsPerSymbol }) => ({
      symbol: symbolOf(glyph),
      series,
      text: describeIcon(glyph, unitsPerSymbol, unit, language),
      name: icons[glyph],
    }));
  }
  const kinds = new Set(works.map(({ icon }) => glyphOf(icon)));
  const entries = Array.from(kinds, (glyph) => ({
    symbol: 'square' as const,
    series: GLYPH_SERIES[glyph],
    text: capitalise(icons[glyph]),
    name: icons[glyph],
  }));
  return [...(entries.length > 1 ? entries : []), { text: scales }];
}

function symbolOf(glyph: Glyph): LegendSymbol {
  return glyph === 'road' ? 'road' : { path: iconPath(glyph, 0, 0) };
}

/** The table: the report's infrastructure in order, then the stated totals of its units. */
export function infrastructureTable(
  { infrastructure, source }: Report,
  reconciled: readonly Reconciliation[],
  language: Language,
): DataTable {
  const { columns } = language.infrastructure;
  const content = {
    columns: [columns.work, columns.quantity, columns.unit, columns.action],
    figureColumn: 1,
    rows: infrastructure.map(({ work, quantity, unit, action, note }) => ({
      cells: [
        localise(work, language.code),
        localise(unit, language.code),
        capitalise(language.actions[action]),
      ],
      figure: quantity,
      note,
    })),
    totals: reconciled.map(({ of, stated, unit }) => ({
      cells: [localise(unit, language.code) || of, ''],
      figure: stated,
    })),
  };
  return layoutDataTable(content, source, language);
}
