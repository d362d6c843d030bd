import { quantityOf } from '../data/quantity.js';
import type { HouseholdSupport } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { layoutBars } from '../layout/bars.js';
import { choosePitch } from '../layout/dot-blocks.js';
import { layoutDots } from '../layout/dots.js';
import type { Drawing } from '../layout/drawing.js';
import { writeHead } from '../layout/figure-head.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import { describeItem } from '../words/item.js';
import { formatNumber } from '../words/number.js';
import { nameMany } from '../words/recipients.js';

/** How households may be drawn. */
export type HouseholdLayout = 'dots' | 'bars';

/** The plot of a household chart; `each` is how many households a dot stands for. */
export interface HouseholdGeometry extends PlotGeometry {
  readonly each?: number;
}

const COLOURS = 6;

/** Lays out how many households each measure helped, the largest first; measures are never summed. */
export function layoutHouseholds(
  households: readonly HouseholdSupport[],
  layout: HouseholdLayout,
  locale: Locale,
  frame: Frame,
): HouseholdGeometry {
  const rows = households
    .map((row, index) => toRow(row, index, locale))
    .sort((a, b) => b.value - a.value)
    .map((row, index) => ({ ...row, series: index % COLOURS }));
  if (layout !== 'bars') {
    const pitch = choosePitch(rows[0]?.value ?? 0, frame);
    const groups = rows.map((row) => ({
      drawHead: (drawing: Drawing) => writeHead(drawing, row),
      cells: [{ ...row, label: '' }],
    }));
    return layoutDots(groups, { ...frame, pitch, apart: 1.25 });
  }
  const bars = rows.map((row) => ({ ...row, series: 0 }));
  const formatTick = (value: number) => formatNumber(value, locale);
  return layoutBars([{ bars, formatTick, unit: nameMany('household', locale) }], frame);
}

function toRow(row: HouseholdSupport, index: number, locale: Locale) {
  const quantity = quantityOf(row.households);
  return { key: String(index), ...quantity, ...describeItem(row, quantity, locale) };
}
