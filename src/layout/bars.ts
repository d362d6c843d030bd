import { ticks } from 'd3';
import { greatest } from '../data/extent.js';
import type { Qualifier } from '../data/report.js';
import { Drawing } from './drawing.js';
import type { Frame, PlotGeometry } from './plot.js';
import { drawScale } from './scale.js';
import { drawBars } from './stacked-bars.js';
import { widthOf } from './text.js';

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

/** Groups of horizontal bars, each group with a scale of its own that starts at zero. */
export function layoutBars(scales: readonly BarScale[], frame: Frame): PlotGeometry {
  const drawing = new Drawing(frame);
  const { width, em, rules } = drawing;
  scales.forEach(({ bars, formatTick, unit }, index) => {
    if (index > 0) drawing.height += 1.75 * em;
    const groups = bars.map((bar) => ({
      heading: bar.title,
      details: bar.details,
      bars: [{ total: bar.label, segments: [{ ...bar, label: '', short: '' }] }],
    }));
    const perPixel = drawBars(drawing, groups, { thickness: 1.5, apart: 1 });
    if (!perPixel) return;
    const most = greatest(bars, ({ value }) => value);
    const whole = bars.every(({ value }) => Number.isInteger(value));
    drawing.height += 0.4 * em;
    const y = drawing.height;
    rules.push({ x1: 0, y1: y, x2: most / perPixel, y2: y });
    // Of things that are counted whole, no half is on the scale.
    const values = ticks(0, most, Math.min(6, width / (6 * em), whole ? most : 6));
    const marked = values.map((value) => {
      const number = formatTick(value);
      const text = `${number} ${unit}`;
      const isLast = value === values.at(-1) && widthOf(text, 'detail', em) < width / 3;
      return { at: value / perPixel, number, text: isLast ? text : number };
    });
    drawScale(drawing, marked, 0, width);
  });
  return { ...drawing };
}
