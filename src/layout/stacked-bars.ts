import { max, min, sum } from 'd3';
import {
  type BarMark,
  type Frame,
  type Label,
  MARK_GAP,
  type PlotGeometry,
  type Swatch,
} from './plot.js';
import { drop, flow, lineHeight, stackLines, widthOf } from './text.js';

/** A part of a bar. */
export interface Segment {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  /** What it is called in speech. */
  readonly name: string;
  /** Its whole label: inside the bar where it fits, else under it. */
  readonly label: string;
  /** Its number alone, inside the bar where the whole label does not fit. */
  readonly short: string;
}

/** Bars under one heading. */
export interface BarGroup {
  readonly heading: string;
  readonly bars: readonly { readonly total: string; readonly segments: readonly Segment[] }[];
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
  const scaleOf = ({ total, segments }: BarGroup['bars'][number]) => {
    const value = sum(segments, (segment) => segment.value);
    const end = total ? padding + widthOf(total, 'total', em) : 0;
    return value > 0
      ? Math.max(0, width - gapsOf(segments) - end) / value
      : Number.POSITIVE_INFINITY;
  };
  const common = min(groups, (group) => min(group.bars, scaleOf)) ?? 0;
  let y = 0;
  groups.forEach(({ heading, bars }, index) => {
    if (index > 0) y += 1.5 * em;
    y = stackLines(labels, heading, 'name', { x: 0, y, width, em });
    y += 0.3 * em;
    const outside: Segment[] = [];
    bars.forEach((bar, row) => {
      if (row > 0) y += 2 * MARK_GAP;
      const scale = normalised ? scaleOf(bar) : common;
      let end = 0;
      for (const segment of bar.segments) {
        const { key, series, name, value } = segment;
        const length = value > 0 ? value * scale : 0;
        const x = length > 0 && end > 0 ? end + MARK_GAP : end;
        end = x + length;
        marks.push({ key, series, name, x, y, width: length, height });
        const fits = (text: string) => widthOf(text, 'inside', em) + 2 * padding <= length;
        const text = [segment.label, segment.short].find(fits);
        if (text) {
          const baseline = y + height / 2 + drop('inside', em);
          labels.push({ x: x + padding, y: baseline, text, style: 'inside', inside: series });
        }
        if (text !== segment.label) outside.push(segment);
      }
      if (bar.total) {
        const baseline = y + height / 2 + drop('total', em);
        const x = end > 0 ? end + padding : 0;
        labels.push({ x, y: baseline, text: bar.total, style: 'total' });
      }
      y += height;
    });
    if (outside.length > 0) y = listOutside(outside, y + 0.25 * em);
  });
  return { width, em, height: y, marks, labels, rules: [], swatches };

  function listOutside(segments: readonly Segment[], top: number): number {
    const size = 0.625 * em;
    const items = segments.map((segment) => segment.label);
    const places = flow(items, 'detail', { width, em, indent: size + 0.4 * em, gap: em });
    places.forEach(({ x, y: line, lines }, i) => {
      const middle = top + line + lineHeight('detail', em) / 2;
      swatches.push({ x, y: middle - size / 2, size, series: segments[i]?.series ?? 0 });
      stackLines(labels, lines, 'detail', { x: x + size + 0.4 * em, y: top + line, width, em });
    });
    return (
      top + (max(places, (place) => place.y + place.lines.length * lineHeight('detail', em)) ?? 0)
    );
  }
}

function gapsOf(segments: readonly Segment[]): number {
  const drawn = segments.filter(({ value }) => value > 0).length;
  return Math.max(0, drawn - 1) * MARK_GAP;
}
