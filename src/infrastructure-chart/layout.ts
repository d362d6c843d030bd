import { countUnits } from '../i18n/count.js';
import { describeRow } from '../i18n/describe/row.js';
import { formatNumber } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import { type Bar, layoutBars } from '../layout/bars.js';
import { type Glyph, glyphOf } from '../layout/icons.js';
import {
  layoutPictogram,
  type PictogramGeometry,
  type PictogramItem,
} from '../layout/pictogram.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import type { LayoutOf } from '../report/elements.js';
import { exactly } from '../report/figure.js';
import type { UnitGroup, WorkRow } from '../report/units.js';

/** How works may be drawn: as a `pictogram` whose icons count the units, or as `bars` with an axis for each unit. */
export type InfrastructureLayout = LayoutOf<'infrastructure'>;

/** The plot of an infrastructure chart; `legendItems` say how many units an icon stands for. */
export type InfrastructureGeometry = PlotGeometry & Partial<PictogramGeometry>;

/** The colour that works of a glyph keep in every layout. */
export const GLYPH_SERIES: Readonly<Record<Glyph, number>> = {
  home: 0,
  neutral: 1,
  school: 2,
  road: 3,
};

/** Lays out what was built and repaired; only works of one unit share a scale. */
export function layoutInfrastructure(
  units: readonly UnitGroup[],
  layout: InfrastructureLayout,
  language: Language,
  frame: Frame,
): InfrastructureGeometry {
  const formatTick = (value: number) => formatNumber(value, language);
  if (layout === 'bars') {
    const facets = units.map(({ unit, rows }) => ({
      bars: rows.map((row) => toItem(row, unit, language)),
      formatTick,
      formatLastTick: (value: number) => countUnits(exactly(value), unit, language),
    }));
    return layoutBars(facets, frame);
  }
  const items = units.flatMap(({ unit, rows }) => rows.map((row) => toItem(row, unit, language)));
  return layoutPictogram(items, { ...frame, formatTick });
}

function toItem(
  { work, rows, unitemised }: WorkRow,
  unit: string,
  language: Language,
): PictogramItem & Bar {
  const glyph = glyphOf(work.icon);
  // The unitemised remainder has no action.
  const described = unitemised ? { ...work, action: undefined } : work;
  const text = describeRow(described, work.quantity, language);
  const { name, label, title, details } = text;
  return {
    rows,
    figure: work.quantity,
    series: GLYPH_SERIES[glyph],
    unitemised,
    name,
    label,
    title,
    details,
    bigNumber: text,
    unit,
    glyph,
  };
}
