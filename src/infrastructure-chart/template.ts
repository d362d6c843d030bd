import type { Reconciliation } from '../data/reconcile.js';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { glyphOf, iconPath } from '../layout/icons.js';
import type { LegendEntry } from '../layout/legend.js';
import { layoutTable, type Table } from '../templates/table.js';
import { ACTIONS } from '../words/action.js';
import { explainIcon, INFRASTRUCTURE_WORDS } from '../words/infrastructure.js';
import { capitalise } from '../words/sentence.js';
import { type InfrastructureGeometry, SERIES } from './layout.js';

/** What each icon stands for; of bars, what their colours mean, and that each unit has its own scale. */
export function infrastructureLegend(
  { keys }: InfrastructureGeometry,
  works: Report['infrastructure'],
  locale: Locale,
): LegendEntry[] {
  const { glyphs, scales } = INFRASTRUCTURE_WORDS[locale];
  if (keys) {
    return keys.map(({ glyph, series, unit, each }) => ({
      symbol: glyph === 'road' ? glyph : { path: iconPath(glyph, 0, 0) },
      series,
      text: explainIcon(glyph, each, unit, locale),
      name: glyphs[glyph],
    }));
  }
  const kinds = Array.from(new Set(works.map(({ icon }) => glyphOf(icon))), (glyph) => ({
    symbol: 'square' as const,
    series: SERIES[glyph],
    text: capitalise(glyphs[glyph]),
    name: glyphs[glyph],
  }));
  return [...(kinds.length > 1 ? kinds : []), { text: scales }];
}

/** Every work of the report, in its order, and the totals that the source states of their units. */
export function infrastructureTable(
  { infrastructure, source }: Report,
  reconciled: readonly Reconciliation[],
  locale: Locale,
): Table {
  const content = {
    columns: INFRASTRUCTURE_WORDS[locale].columns,
    numeric: 1,
    rows: infrastructure.map(({ work, quantity, unit, action, note }) => ({
      cells: [localise(work, locale), localise(unit, locale), capitalise(ACTIONS[locale][action])],
      figure: quantity,
      note,
    })),
    totals: reconciled.map(({ of, stated, unit }) => ({
      cells: [localise(unit, locale) || of, ''],
      figure: stated,
    })),
  };
  return layoutTable(content, source, locale);
}
