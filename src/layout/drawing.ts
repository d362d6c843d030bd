import { greatest } from '../data/extent.js';
import type { Frame, Label, LabelStyle, Mark, PlotGeometry, Rule, Swatch } from './plot.js';
import { baseline, lineHeight, wrap } from './text.js';

/** A picture in the making, from top to bottom. */
export class Drawing implements PlotGeometry {
  readonly width: number;
  readonly em: number;
  readonly marks: Mark[] = [];
  readonly labels: Label[] = [];
  readonly rules: Rule[] = [];
  readonly swatches: Swatch[] = [];
  /** Where the next thing goes. */
  height = 0;

  constructor({ width, em }: Frame) {
    this.width = width;
    this.em = em;
  }

  /** Adds the lines of a text, wrapped to a width. */
  write(text: string | readonly string[], style: LabelStyle, x = 0, width = this.width): void {
    const { em } = this;
    const lines = typeof text === 'string' ? wrap(text, style, width, em) : text;
    for (const line of lines) {
      this.labels.push({ x, y: this.height + baseline(style, em), text: line, style });
      this.height += lineHeight(style, em);
    }
  }
  /** Draws each from the same height, and goes to the bottom of the longest. */
  abreast<Item>(items: readonly Item[], draw: (item: Item) => void): void {
    const top = this.height;
    this.height = greatest(items, (item) => {
      this.height = top;
      draw(item);
      return this.height;
    });
  }
}

/** Items side by side with where each stands, as many to a row as fit; all in pixels. */
export function breakRows<Item extends { readonly room: number }>(
  items: readonly Item[],
  width: number,
  gap: number,
): (Item & { readonly x: number })[][] {
  const rows: (Item & { readonly x: number })[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (x + item.room > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...item, x });
    x += item.room + gap;
  }
  return rows;
}
