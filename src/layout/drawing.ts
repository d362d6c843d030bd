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
}
