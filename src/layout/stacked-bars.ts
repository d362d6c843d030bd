import { greatest, total } from '../data/extent.js';
import type { Qualifier } from '../data/report.js';
import { outlineBar } from './bar-outline.js';
import type { Drawing } from './drawing.js';
import { drawKeys } from './keys.js';
import { type LabelStyle, MARK_GAP } from './plot.js';
import { BESIDE_GAP, drop, roomBeside, widthOf } from './text.js';

/** A part of a bar. */
export interface Segment {
  readonly key: string;
  readonly series: number;
  /** Tells neighbours of one series apart. */
  readonly shade?: number | undefined;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Whether it is not itemised. */
  readonly rest?: boolean | undefined;
  /** What it is called in speech. */
  readonly name: string;
  readonly phrase?: string | undefined;
  /** Its whole label, which may be left empty: inside the bar where it fits, else under it. */
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
  readonly details?: readonly string[];
  readonly bars: readonly StackedBar[];
}

export interface BarsOptions {
  /** Height of a bar, in em. */
  readonly thickness?: number;
  /** Room between groups, in em. */
  readonly apart?: number;
  /** Every bar fills the width, so that shares compare; else all bars have one scale from zero. */
  readonly normalised?: boolean;
}

const PADDING = 0.5;

/**
 * Adds horizontal bars under their headings. The length of a segment is its value times the scale, to the
 * pixel; the gap between segments is added, so that 2 of 94 is 2 of 94.
 *
 * @returns how many units a pixel of the common scale stands for; 0 if all bars are empty.
 */
export function drawBars(
  drawing: Drawing,
  groups: readonly BarGroup[],
  { thickness = 1.875, apart = 1.5, normalised = false }: BarsOptions = {},
): number {
  const { width, em, labels, marks } = drawing;
  const height = thickness * em;
  const common = greatest(
    groups.flatMap((group) => group.bars),
    (bar) => measure(bar).perPixel,
  );
  groups.forEach(({ heading, details = [], bars }, index) => {
    if (index > 0) drawing.height += apart * em;
    drawing.write(heading, 'name');
    for (const detail of details) drawing.write(detail, 'detail');
    const outside: Segment[] = [];
    bars.forEach((bar, place) => {
      const { beside, gap, perPixel } = measure(bar);
      drawing.height += place > 0 ? 2 * MARK_GAP : 0.3 * em;
      if (bar.total && !beside) drawing.write(bar.total, 'total');
      const y = drawing.height;
      const line = (style: LabelStyle) => y + height / 2 + drop(style, em);
      const row = (marks.at(-1)?.row ?? -1) + 1;
      let end = 0;
      for (const segment of bar.segments) {
        const { value, qualifier, label } = segment;
        const length = value / ((normalised ? perPixel : common) || 1);
        const x = length > 0 && end > 0 ? end + gap : end;
        end = x + length;
        const outline = outlineBar(length, height, qualifier);
        marks.push({ ...segment, row, x, y, width: length, height, outline });
        const text = [label, segment.short].find(
          (some) => some && widthOf(some, 'inside', em) + 2 * PADDING * em <= length,
        );
        if (text) {
          const place = { x: x + PADDING * em, y: line('inside') };
          labels.push({ ...place, text, style: 'inside', inside: segment });
        }
        if (label && text !== label) outside.push(segment);
      }
      if (beside) {
        const x = end > 0 ? end + BESIDE_GAP * em : 0;
        labels.push({ x, y: line('total'), text: bar.total, style: 'total' });
      }
      drawing.height += height;
    });
    if (outside.length > 0) {
      drawing.height += 0.25 * em;
      const keys = outside.map((segment) => ({
        ...segment,
        symbol: 'square' as const,
        text: segment.label,
      }));
      drawKeys(drawing, keys, { style: 'detail', size: 0.625 * em, gap: em, width });
    }
  });
  return common;

  function measure({ total: text, segments }: StackedBar) {
    const beside = roomBeside(text, drawing);
    const room = width - beside;
    const count = segments.filter(({ value }) => value > 0).length;
    // Of very many segments the gaps take a fifth of the bar at most.
    const gap = Math.min(MARK_GAP, (0.2 * room) / count);
    const perPixel = total(segments, ({ value }) => value) / (room - gap * (count - 1));
    return { beside, gap, perPixel };
  }
}
