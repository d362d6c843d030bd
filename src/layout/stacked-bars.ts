import { greatest, total } from '../data/extent.js';
import type { Qualifier } from '../data/report.js';
import { outlineBar } from './bar-outline.js';
import {
  type BarMark,
  type Frame,
  type Label,
  MARK_GAP,
  type PlotGeometry,
  type Swatch,
} from './plot.js';
import { BESIDE_GAP, drop, flow, lineHeight, roomBeside, stackLines, widthOf } from './text.js';

/** A part of a bar. */
export interface Segment {
  readonly key: string;
  readonly series: number;
  /** Tells neighbours of one series apart. */
  readonly shade: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Whether it is not itemised. */
  readonly rest?: boolean | undefined;
  /** What it is called in speech. */
  readonly name: string;
  readonly phrase?: string | undefined;
  /** Its whole label: inside the bar where it fits, else under it. */
  readonly label: string;
  /** Its number alone, inside the bar where the whole label does not fit. */
  readonly short: string;
}

/** A bar with its total, which may be left empty. */
export interface StackedBar {
  readonly total: string;
  readonly segments: readonly Segment[];
}

/** Bars under one heading. */
export interface BarGroup {
  readonly heading: string;
  readonly bars: readonly StackedBar[];
}

export interface StackedBarsOptions extends Frame {
  /** Every bar fills the width, so that shares compare; else all bars have one scale from zero. */
  readonly normalised?: boolean;
}

const BAR_HEIGHT = 1.875;
const PADDING = 0.5;

/**
 * Horizontal bars under their headings. The length of a segment is its value times the scale, to the
 * pixel; the gap between segments is added, so that 2 of 94 is 2 of 94.
 */
export function layoutStackedBars(
  groups: readonly BarGroup[],
  { width, em, normalised = false }: StackedBarsOptions,
): PlotGeometry {
  const marks: BarMark[] = [];
  const labels: Label[] = [];
  const swatches: Swatch[] = [];
  const padding = PADDING * em;
  const height = BAR_HEIGHT * em;
  const scaleOf = (bar: StackedBar) => {
    const gaps = gapOf(bar) * Math.max(0, countDrawn(bar) - 1);
    const value = total(bar.segments, (segment) => segment.value);
    return value > 0 ? (roomOf(bar) - gaps) / value : Number.POSITIVE_INFINITY;
  };
  const common = groups
    .flatMap((group) => group.bars)
    .reduce((least, bar) => Math.min(least, scaleOf(bar)), Number.POSITIVE_INFINITY);
  let rows = 0;
  let y = 0;
  groups.forEach(({ heading, bars }, index) => {
    if (index > 0) y += 1.5 * em;
    y = stackLines(labels, heading, 'name', { x: 0, y, width, em });
    y += 0.3 * em;
    const outside: Segment[] = [];
    bars.forEach((bar, row) => {
      if (row > 0) y += 2 * MARK_GAP;
      const scale = normalised ? scaleOf(bar) : common;
      const beside = roomBeside(bar.total, { width, em }) > 0;
      if (!beside && bar.total) y = stackLines(labels, bar.total, 'total', { x: 0, y, width, em });
      let end = 0;
      for (const segment of bar.segments) {
        const { key, series, shade, rest, name, phrase, value, qualifier } = segment;
        const length = value > 0 ? value * scale : 0;
        const x = length > 0 && end > 0 ? end + gapOf(bar) : end;
        end = x + length;
        const outline = outlineBar(length, height, qualifier);
        const mark = { key, series, shade, rest, name, phrase, row: rows };
        marks.push({ ...mark, x, y, width: length, height, outline });
        const fits = (text: string) => widthOf(text, 'inside', em) + 2 * padding <= length;
        const text = [segment.label, segment.short].find(fits);
        if (text) {
          const baseline = y + height / 2 + drop('inside', em);
          const inside = { series, shade, rest };
          labels.push({ x: x + padding, y: baseline, text, style: 'inside', inside });
        }
        if (text !== segment.label) outside.push(segment);
      }
      if (beside) {
        const baseline = y + height / 2 + drop('total', em);
        const x = end > 0 ? end + BESIDE_GAP * em : 0;
        labels.push({ x, y: baseline, text: bar.total, style: 'total' });
      }
      rows++;
      y += height;
    });
    if (outside.length > 0) y = listOutside(outside, y + 0.25 * em);
  });
  return { width, em, height: y, marks, labels, rules: [], swatches };

  function roomOf({ total }: StackedBar): number {
    return width - roomBeside(total, { width, em });
  }

  /** Of very many segments the gaps take a fifth of the bar at most. */
  function gapOf(bar: StackedBar): number {
    return Math.min(MARK_GAP, (0.2 * roomOf(bar)) / countDrawn(bar));
  }

  function listOutside(segments: readonly Segment[], top: number): number {
    const size = 0.625 * em;
    const indent = size + 0.4 * em;
    const items = segments.map(({ label }) => ({ text: label, indent }));
    const places = flow(items, 'detail', { width, em, gap: em });
    places.forEach(({ x, y: line, lines }, i) => {
      const middle = top + line + lineHeight('detail', em) / 2;
      const { series, shade, rest } = segments[i] as Segment;
      swatches.push({ x, y: middle - size / 2, size, series, shade, rest });
      stackLines(labels, lines, 'detail', { x: x + indent, y: top + line, width, em });
    });
    const line = lineHeight('detail', em);
    return top + greatest(places, (place) => place.y + place.lines.length * line);
  }
}

function countDrawn({ segments }: StackedBar): number {
  return segments.filter(({ value }) => value > 0).length;
}
