import type { Locale } from '../data/text.js';
import type { UnitGroup, WorkRow } from '../data/works.js';
import { layoutBars } from '../layout/bars.js';
import { type Glyph, glyphOf } from '../layout/icons.js';
import { layoutPictogram, type PictogramGeometry } from '../layout/pictogram.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import { describeItem } from '../words/item.js';
import { formatNumber } from '../words/number.js';

/** How works may be drawn. */
export type InfrastructureLayout = 'pictogram' | 'bars';

/** The plot of an infrastructure chart; `keys` say what an icon stands for. */
export type InfrastructureGeometry = PlotGeometry & Partial<PictogramGeometry>;

/** The colour that a kind of work keeps wherever it is drawn. */
export const SERIES: Readonly<Record<Glyph, number>> = { home: 0, neutral: 1, school: 2, road: 3 };

/** Lays out what was built and repaired; only works with one unit share a scale. */
export function layoutInfrastructure(
  units: readonly UnitGroup[],
  layout: InfrastructureLayout,
  locale: Locale,
  frame: Frame,
): InfrastructureGeometry {
  const formatTick = (value: number) => formatNumber(value, locale);
  const scales = units.map(({ unit, rows }) => ({
    bars: rows.map((row) => toItem(row, locale)),
    unit,
    formatTick,
  }));
  const items = scales.flatMap(({ bars }) => bars);
  return layout === 'bars' ? layoutBars(scales, frame) : layoutPictogram(items, formatTick, frame);
}

function toItem({ work, key, quantity, rest }: WorkRow, locale: Locale) {
  const glyph = glyphOf(work.icon);
  // What was done of what is not itemised, nobody asks.
  const item = rest ? { ...work, action: undefined } : work;
  const words = describeItem(item, quantity, locale);
  return { key, series: SERIES[glyph], glyph, rest, ...quantity, ...words };
}
