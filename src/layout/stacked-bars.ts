import {
  max,
  min,
  range,
  type SeriesPoint,
  stack,
  stackOffsetExpand,
  stackOffsetNone,
  sum,
} from 'd3';
import { reachOf } from '../report/figure.js';
import { outlineBar } from './bar-outline.js';
import { FlowLayout } from './flow-layout.js';
import { layoutLegend } from './legend.js';
import {
  createMark,
  type Frame,
  MARK_GAP,
  type MarkContent,
  type PlotGeometry,
  pickPaint,
} from './plot.js';
import { middleToBaseline, widthOf } from './text.js';

/** A segment of a bar. */
export interface Segment extends MarkContent {
  /** Full label, which may be empty: inside the segment if it fits, else under the bar. */
  readonly label: string;
  /** The number alone, inside the segment if the full label does not fit. */
  readonly short: string;
}

/** A bar of one or more segments. */
export interface StackedBar {
  /** Label at its end, which may be left empty. */
  readonly total: string;
  readonly segments: readonly Segment[];
}

/** Bars under one heading. */
export interface BarGroup {
  readonly heading: string;
  readonly details?: readonly string[];
  readonly bars: readonly StackedBar[];
}

/** A scale from values to pixels that starts at zero, such as `scaleLinear` makes. */
export type BarScale = (value: number) => number;

/** A bar with its lengths in pixels. */
interface MeasuredBar extends StackedBar {
  /** The sum of its segments, in units. */
  readonly value: number;
  /** Width that its total takes beside its end; 0 where the total stands above. */
  readonly endLabelWidth: number;
  /** Gap between its segments. */
  readonly gap: number;
  /** Length that is left for all its segments together. */
  readonly available: number;
}

/** Bars under one heading, measured. */
export interface MeasuredGroup extends BarGroup {
  readonly bars: readonly MeasuredBar[];
}

/** The frame and the scale of stacked bars. */
export interface StackedBarsOptions extends Frame {
  /** Stretches every bar to the whole width, so that shares compare; else all bars have one scale from zero. */
  readonly normalised: boolean;
}

/** How measured bars are placed. */
export interface BarsOptions {
  /** The scale of all bars; without one, every bar is stretched to the whole width. */
  readonly x: BarScale | undefined;
  /** Height of a bar, in em. */
  readonly thickness: number;
  /** Gap between groups, in em. */
  readonly groupGap: number;
}

/** The start and the end of a segment: in units, or as shares of its bar. */
type StackedSegment = SeriesPoint<StackedBar> | undefined;

/** Padding of a label inside a segment, and the gap between the end of a bar and its total, in em. */
const PADDING = 0.5;
const END_LABEL_GAP = 0.5;
/** Largest shares of the width for a total beside its bar, and for all gaps of a bar. */
const MOST_END_LABEL = 0.5;
const MOST_GAPS = 0.2;

/**
 * Lays out horizontal bars under their headings. The length of a segment is exactly its value times
 * the scale; gaps are added between segments, so that 2 of 94 looks like 2 of 94.
 */
export function layoutStackedBars(
  groups: readonly BarGroup[],
  { normalised, ...frame }: StackedBarsOptions,
): PlotGeometry {
  const flow = new FlowLayout(frame);
  const measured = measureGroups(groups, frame);
  const pixelsPerUnit = fitPixelsPerUnit(measured);
  // These bars have no axis, so a factor is enough: `scaleLinear` would add 9 KB (gzip).
  const x = (value: number) => value * pixelsPerUnit;
  placeGroups(flow, measured, { x: normalised ? undefined : x, thickness: 1.875, groupGap: 1.5 });
  return flow.toGeometry('bar');
}

/** Measures the bars of groups and the totals at their ends. */
export function measureGroups(groups: readonly BarGroup[], frame: Frame): MeasuredGroup[] {
  return groups.map((group) => ({
    ...group,
    bars: group.bars.map((bar) => measureBar(bar, frame)),
  }));
}

function measureBar({ total, segments }: StackedBar, { width, em }: Frame): MeasuredBar {
  const labelWidth = total ? END_LABEL_GAP * em + widthOf(total, 'total', em) : 0;
  const endLabelWidth = labelWidth <= MOST_END_LABEL * width ? labelWidth : 0;
  const room = width - endLabelWidth;
  const visible = Math.max(1, segments.filter(({ figure }) => reachOf(figure) > 0).length);
  const gap = Math.min(MARK_GAP, (MOST_GAPS * room) / visible);
  const value = sum(segments, ({ figure }) => reachOf(figure));
  return { total, segments, value, endLabelWidth, gap, available: room - gap * (visible - 1) };
}

/** Pixels for each unit of a scale with which all bars and their totals fit the width; 0 if all bars are empty. */
export function fitPixelsPerUnit(groups: readonly MeasuredGroup[]): number {
  const bars = groups.flatMap((group) => group.bars).filter(({ value }) => value > 0);
  return min(bars, ({ available, value }) => available / value) ?? 0;
}

/** Places groups of bars from top to bottom, each under its heading. */
export function placeGroups(
  flow: FlowLayout,
  groups: readonly MeasuredGroup[],
  options: BarsOptions,
): void {
  const { em } = flow;
  const stacked = stackSegments(
    groups.flatMap((group) => group.bars),
    options.x ? stackOffsetNone : stackOffsetExpand,
  );
  groups.forEach(({ heading, details = [], bars }, index) => {
    if (index > 0) flow.y += options.groupGap * em;
    flow.write(heading, 'name');
    for (const detail of details) flow.write(detail, 'detail');
    const unlabelled = bars.flatMap((bar, barIndex) => {
      flow.y += barIndex > 0 ? 2 * MARK_GAP : 0.3 * em;
      return placeBar(flow, bar, stacked.get(bar) ?? [], options);
    });
    if (unlabelled.length > 0) placeLabelsBelow(flow, unlabelled);
  });
}

/** Stacks the segments of each bar, in the order in which they are given. */
function stackSegments(
  bars: readonly StackedBar[],
  offset: typeof stackOffsetNone,
): Map<StackedBar, StackedSegment[]> {
  // Each bar has its own segments, so the series are all first segments, all second segments, and
  // so on.
  const series = stack<unknown, StackedBar, number>()
    .keys(range(max(bars, ({ segments }) => segments.length) ?? 0))
    .value(({ segments }, position) => lengthOf(segments[position]))
    .offset(offset)(bars);
  return new Map(bars.map((bar, index) => [bar, series.map((points) => points[index])]));
}

/** The length of a segment, in units; none where a bar has fewer segments than others. */
function lengthOf(segment: Segment | undefined): number {
  return segment ? reachOf(segment.figure) : 0;
}

/** Places a bar with its total, and returns the segments that are too short for their whole label. */
function placeBar(
  flow: FlowLayout,
  bar: MeasuredBar,
  stacked: readonly StackedSegment[],
  { x, thickness }: BarsOptions,
): Segment[] {
  const { em, labels, nextBand: band } = flow;
  const height = thickness * em;
  if (bar.total && bar.endLabelWidth === 0) flow.write(bar.total, 'total');
  const { y } = flow;
  const unlabelled: Segment[] = [];
  let end = 0;
  for (const { segment, start, length } of placeSegments(bar, stacked, x)) {
    end = start + length;
    const outline = outlineBar(length, height, segment.figure);
    flow.marks.push(createMark(segment, { band, x: start, y, width: length, height, outline }));
    const text = chooseLabel(segment, length, em);
    if (text) {
      const labelY = y + height / 2 + middleToBaseline('inside', em);
      const inside = pickPaint(segment);
      labels.push({ x: start + PADDING * em, y: labelY, text, style: 'inside', inside });
    }
    if (segment.label && segment.label !== text) unlabelled.push(segment);
  }
  if (bar.endLabelWidth > 0) {
    const labelX = end > 0 ? end + END_LABEL_GAP * em : 0;
    const labelY = y + height / 2 + middleToBaseline('total', em);
    labels.push({ x: labelX, y: labelY, text: bar.total, style: 'total' });
  }
  flow.y += height;
  return unlabelled;
}

/** Where the segments of a bar start and how long they are, in pixels. */
function placeSegments(
  { segments, gap, available }: MeasuredBar,
  stacked: readonly StackedSegment[],
  x: BarScale = (share) => share * available,
) {
  let visible = 0;
  return segments.map((segment, position) => {
    const [start = 0, end = 0] = stacked[position] ?? [];
    const length = x(end) - x(start);
    // A segment of no length stands at the end of the one before, without a gap.
    if (length > 0) visible++;
    const gaps = Math.max(0, visible - 1);
    return { segment, start: x(start) + gaps * gap, length };
  });
}

/** The longest label of a segment that fits into it, if any. */
function chooseLabel({ label, short }: Segment, length: number, em: number): string | undefined {
  const fits = (text: string) => widthOf(text, 'inside', em) + 2 * PADDING * em <= length;
  return [label, short].find((text) => text && fits(text));
}

/** Places the labels of segments under their bars, each behind a square of its colour. */
function placeLabelsBelow(flow: FlowLayout, segments: readonly Segment[]): void {
  const { em, width } = flow;
  flow.y += 0.25 * em;
  const entries = segments.map((segment) => ({
    ...pickPaint(segment),
    symbol: 'square' as const,
    text: segment.label,
  }));
  const column = { x: 0, width };
  layoutLegend(flow, entries, { style: 'detail', size: 0.625 * em, gap: em, column });
}
