import { ticks } from 'd3';
import { greatest } from '../data/extent.js';
import type { Qualifier } from '../data/report.js';
import { outlineBar } from './bar-outline.js';
import type { BarMark, Frame, Label, PlotGeometry, Rule } from './plot.js';
import { BESIDE_GAP, baseline, drop, lineHeight, roomBeside, stackLines, widthOf } from './text.js';

/** A bar under its name. */
export interface Bar {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly rest?: boolean | undefined;
  readonly name: string;
  readonly phrase?: string | undefined;
  readonly title: string;
  readonly details: readonly string[];
  /** The figure at the end of the bar. */
  readonly label: string;
}

/** Bars that share a scale, and with it a unit. */
export interface BarScale {
  readonly bars: readonly Bar[];
  readonly formatTick: (value: number) => string;
  /** Stands after the last tick. */
  readonly unit: string;
}

const BAR_HEIGHT = 1.5;

/** Groups of horizontal bars, each group with a scale of its own that starts at zero. */
export function layoutBars(scales: readonly BarScale[], { width, em }: Frame): PlotGeometry {
  const marks: BarMark[] = [];
  const labels: Label[] = [];
  const rules: Rule[] = [];
  const height = BAR_HEIGHT * em;
  const gap = 0.5 * em;
  let y = 0;
  scales.forEach(({ bars, formatTick, unit }, index) => {
    if (index > 0) y += 1.75 * em;
    // The longest that all bars with their figures beside them leave to a unit.
    const perPixel = greatest(
      bars,
      ({ value, label }) => value / (width - roomBeside(label, { width, em })),
    );
    const scale = perPixel > 0 ? 1 / perPixel : 0;
    bars.forEach((bar, row) => {
      const { key, series, rest, name, phrase, title, details, label, value, qualifier } = bar;
      const beside = roomBeside(label, { width, em }) > 0;
      if (row > 0) y += em;
      y = stackLines(labels, title, 'name', { x: 0, y, width, em });
      for (const detail of details)
        y = stackLines(labels, detail, 'detail', { x: 0, y, width, em });
      if (!beside) y = stackLines(labels, label, 'total', { x: 0, y, width, em });
      y += 0.3 * em;
      const length = value * scale;
      const outline = outlineBar(length, height, qualifier);
      const mark = { key, series, rest, name, phrase, row: marks.length };
      marks.push({ ...mark, x: 0, y, width: length, height, outline });
      if (beside) {
        const x = length > 0 ? length + BESIDE_GAP * em : 0;
        const baseline = y + height / 2 + drop('total', em);
        labels.push({ x, y: baseline, text: label, style: 'total' });
      }
      y += height;
    });
    const most = greatest(bars, ({ value }) => value);
    const whole = bars.every(({ value }) => Number.isInteger(value));
    if (most * scale > 0) y = drawAxis(most, scale, y + 0.4 * em, whole, formatTick, unit);
  });
  return { width, em, height: y, marks, labels, rules, swatches: [] };

  function drawAxis(
    most: number,
    scale: number,
    top: number,
    whole: boolean,
    formatTick: (value: number) => string,
    unit: string,
  ): number {
    rules.push({ x1: 0, y1: top, x2: most * scale, y2: top });
    // Of things that are counted whole, no half is on the scale.
    const values = ticks(0, most, Math.max(2, Math.min(6, width / (6 * em)))).filter(
      (tick) => Number.isInteger(tick) || !whole,
    );
    let free = 0;
    for (const tick of values) {
      const number = formatTick(tick);
      const withUnit = `${number} ${unit}`;
      const isLast = tick === values[values.length - 1];
      const text = isLast && widthOf(withUnit, 'detail', em) < width / 3 ? withUnit : number;
      const x = tick * scale;
      const half = widthOf(number, 'detail', em) / 2;
      const textWidth = widthOf(text, 'detail', em);
      const start = Math.min(Math.max(0, x - half), width - textWidth);
      rules.push({ x1: x, y1: top, x2: x, y2: top + 0.3 * em });
      if (start < free) continue;
      free = start + textWidth + gap;
      labels.push({ x: start, y: top + 0.35 * em + baseline('detail', em), text, style: 'detail' });
    }
    return top + 0.35 * em + lineHeight('detail', em);
  }
}
