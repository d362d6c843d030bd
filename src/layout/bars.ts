import { max, ticks } from 'd3';
import { reachOf } from '../report/figure.js';
import { layoutAxis } from './axis.js';
import { FlowLayout } from './flow-layout.js';
import type { Frame, MarkContent, PlotGeometry } from './plot.js';
import { type BarGroup, fitPixelsPerUnit, measureGroups, placeGroups } from './stacked-bars.js';
import { widthOf } from './text.js';

/** A bar under its name. */
export interface Bar extends MarkContent {
  readonly title: string;
  readonly details: readonly string[];
  /** The figure at the end of the bar. */
  readonly label: string;
}

/** Bars that share an axis, and with it a unit. */
export interface BarFacet {
  readonly bars: readonly Bar[];
  readonly formatTick: (value: number) => string;
  /** Writes the last tick with its unit, where there is room; left out, as any other. */
  readonly formatLastTick?: (value: number) => string;
}

/** Gaps between facets, and between the bars and their axis, in em. */
const FACET_GAP = 1.75;
const AXIS_GAP = 0.4;
/** The most ticks of an axis, and the least width for each, in em. */
const MOST_TICKS = 6;
const TICK_WIDTH = 6;

/** Lays out groups of horizontal bars, each group with an axis of its own that starts at zero. */
export function layoutBars(facets: readonly BarFacet[], frame: Frame): PlotGeometry {
  const flow = new FlowLayout(frame);
  facets.forEach((facet, index) => {
    if (index > 0) flow.y += FACET_GAP * frame.em;
    placeFacet(flow, facet);
  });
  return flow.toGeometry('bar');
}

function placeFacet(
  flow: FlowLayout,
  { bars, formatTick, formatLastTick = formatTick }: BarFacet,
): void {
  const { width, em } = flow;
  const groups = measureGroups(bars.map(toGroup), flow);
  const largest = max(bars, ({ figure }) => reachOf(figure)) ?? 0;
  const pixelsPerUnit = fitPixelsPerUnit(groups);
  const length = largest * pixelsPerUnit;
  // From zero to the largest value. `scaleLinear` would add 9 KB (gzip) of interpolation and
  // formats.
  const x = (value: number) => value * pixelsPerUnit;
  placeGroups(flow, groups, { x, thickness: 1.5, groupGap: 1 });
  if (length === 0) return;
  flow.y += AXIS_GAP * em;
  flow.rules.push({ x1: 0, y1: flow.y, x2: length, y2: flow.y });
  const isWhole = bars.every(({ figure }) => Number.isInteger(reachOf(figure)));
  // Counts are integers, so drop fractional ticks.
  const count = Math.min(MOST_TICKS, width / (TICK_WIDTH * em), isWhole ? largest : MOST_TICKS);
  const values = ticks(0, largest, count);
  const axisTicks = values.map((value) => {
    const number = formatTick(value);
    const withUnit = formatLastTick(value);
    const isLast = value === values.at(-1);
    const text = isLast && widthOf(withUnit, 'detail', em) < width / 3 ? withUnit : number;
    return { position: x(value), text, centred: number };
  });
  layoutAxis(flow, axisTicks, { x: 0, width });
}

/** A bar of one segment under its name. */
function toGroup(bar: Bar): BarGroup {
  const segments = [{ ...bar, label: '', short: '' }];
  return { heading: bar.title, details: bar.details, bars: [{ total: bar.label, segments }] };
}
