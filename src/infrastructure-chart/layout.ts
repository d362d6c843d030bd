import { type Locale, localise } from '../data/text.js';
import type { UnitGroup, WorkRow } from '../data/works.js';
import { layoutBars } from '../layout/bars.js';
import { type Glyph, glyphOf } from '../layout/icons.js';
import { layoutPictogram, type PictogramGeometry } from '../layout/pictogram.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import { ACTIONS } from '../words/action.js';
import { countUnits, formatNumber, formatQuantity } from '../words/number.js';
import { capitalise, nameMark, shorten } from '../words/sentence.js';

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
    bars: rows.map((row) => ({ ...toItem(row, unit, locale), formatTick })),
    unit,
    formatTick,
  }));
  return layout === 'bars'
    ? layoutBars(scales, frame)
    : layoutPictogram(
        scales.flatMap(({ bars }) => bars),
        frame,
      );
}

function toItem({ work, key, quantity, rest }: WorkRow, unit: string, locale: Locale) {
  const title = localise(work.work, locale);
  const action = rest ? '' : ACTIONS[locale][work.action];
  const note = localise(work.note, locale);
  const glyph = glyphOf(work.icon);
  const label = countUnits(quantity, unit, locale);
  return {
    key,
    series: SERIES[glyph],
    ...quantity,
    rest,
    name: nameMark(
      title,
      countUnits(quantity, shorten(unit, 40), locale),
      [action, note].filter(Boolean).join(', '),
    ),
    glyph,
    figure: capitalise(formatQuantity(quantity, locale)),
    unit,
    title,
    label,
    details: [capitalise(action), note].filter(Boolean),
  };
}
