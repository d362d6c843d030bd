import type {
  Frame,
  Label,
  LabelStyle,
  Mark,
  MarkShape,
  PlotGeometry,
  Rule,
  Swatch,
} from './plot.js';
import { baseline, lineHeight, wrap } from './text.js';

/** A column of a plot, in pixels. */
export interface PlotColumn {
  readonly x: number;
  readonly width: number;
}

/**
 * Collects the geometry of a plot from top to bottom, as text flows down a page. Headings and legends wrap to any
 * number of lines, so the bands below them have no common step, and `scaleBand` cannot place them.
 */
export class FlowLayout implements Frame {
  readonly width: number;
  readonly em: number;
  readonly marks: Mark[] = [];
  readonly labels: Label[] = [];
  readonly rules: Rule[] = [];
  readonly swatches: Swatch[] = [];
  /** Top of the next item, in pixels; at the end the height of the plot. */
  y = 0;

  constructor({ width, em }: Frame) {
    this.width = width;
    this.em = em;
  }

  /** Index of the band that begins after the last mark. */
  get nextBand(): number {
    const last = this.marks.at(-1);
    return last ? last.band + 1 : 0;
  }

  /** Writes a text, wrapped to a column, and moves below it. */
  write(
    text: string,
    style: LabelStyle,
    { x, width }: PlotColumn = { x: 0, width: this.width },
  ): void {
    this.writeLines(wrap(text, style, width, this.em), style, x);
  }

  /** Writes lines of text, and moves below them. */
  writeLines(lines: readonly string[], style: LabelStyle, x = 0): void {
    const { em } = this;
    for (const text of lines) {
      this.labels.push({ x, y: this.y + baseline(style, em), text, style });
      this.y += lineHeight(style, em);
    }
  }

  /** Places items from the same top, and moves below the tallest. */
  placeSideBySide<Item>(items: readonly Item[], place: (item: Item) => void): void {
    const top = this.y;
    let bottom = top;
    for (const item of items) {
      this.y = top;
      place(item);
      bottom = Math.max(bottom, this.y);
    }
    this.y = bottom;
  }

  /** Places a finished plot, its left edge at `x`, and moves below it and a gap, in pixels. */
  placePlot(plot: PlotGeometry, { x, gap }: { readonly x: number; readonly gap: number }): void {
    const { height, marks, labels, rules, swatches } = plot;
    const { y } = this;
    const move = <Item extends { readonly x: number; readonly y: number }>(item: Item): Item => ({
      ...item,
      x: item.x + x,
      y: item.y + y,
    });
    this.marks.push(...marks.map(move));
    this.labels.push(...labels.map(move));
    this.swatches.push(...swatches.map(move));
    for (const { x1, y1, x2, y2 } of rules) {
      this.rules.push({ x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y });
    }
    this.y += height + gap;
  }

  /** The geometry as plain data. */
  toGeometry(markShape: MarkShape): PlotGeometry {
    const { width, em, y: height, marks, labels, rules, swatches } = this;
    return { width, em, height, markShape, marks, labels, rules, swatches };
  }
}

/**
 * Breaks items into lines, as many to a line as fit, like a flexbox that wraps.
 *
 * @param width - of a line, in pixels.
 * @param gap - between neighbours, in pixels.
 * @returns the items of each line, `x` being their left edge in pixels.
 */
export function wrapItems<Item extends { readonly width: number }>(
  items: readonly Item[],
  width: number,
  gap: number,
): (Item & { readonly x: number })[][] {
  const lines: (Item & { readonly x: number })[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (x + item.width > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ ...item, x });
    x += item.width + gap;
  }
  return lines;
}
