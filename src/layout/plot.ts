/** How a label is set; sizes are in {@link TYPE}. */
export type LabelStyle =
  | 'heading'
  | 'takeaway'
  | 'key'
  | 'figure'
  | 'unit'
  | 'name'
  | 'body'
  | 'total'
  | 'inside'
  | 'detail';

/** Size in em, weight, and distance of baselines in em of the label's own size. */
export const TYPE: Readonly<Record<LabelStyle, { size: number; bold?: boolean }>> = {
  heading: { size: 1.375, bold: true },
  takeaway: { size: 1 },
  key: { size: 0.9375 },
  figure: { size: 2.5, bold: true },
  unit: { size: 1.25, bold: true },
  name: { size: 1, bold: true },
  body: { size: 1 },
  total: { size: 1.0625, bold: true },
  inside: { size: 0.875, bold: true },
  detail: { size: 0.875 },
};

/** Vietnamese letters carry two marks: lines closer than this touch. */
export const LINE_HEIGHT = 1.4;

/** What a mark or its symbol is painted with. */
export interface Paint {
  /** Index of its colour and its texture, from 0; without one, it has the colour of text. */
  readonly series?: number | undefined;
  /** Step away from the background, 0 to 2, which tells neighbours of one colour apart. */
  readonly shade?: number | undefined;
  /** Whether it stands for what a stated total has and the breakdown has not: that has a texture of its own. */
  readonly rest?: boolean | undefined;
}

/** One line of text; `x` and `y` are the start of its baseline, in pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: LabelStyle;
  /** The paint on which the label stands, if that is a mark. */
  readonly inside?: Paint;
}

interface MarkBase extends Paint {
  /** The same for the same row of the report, whatever its place. */
  readonly key: string;
  readonly series: number;
  /** What the mark is called in speech: at most 125 characters. */
  readonly name: string;
  /** The words of the source that state its figure, spoken after its name. */
  readonly phrase?: string | undefined;
  /** Index of the bar, row of dots or row of panels in which it stands; marks are in the order of rows. */
  readonly row: number;
  /** The box around it in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar or a part of one: as large as its box. */
export interface BarMark extends MarkBase {
  readonly path?: undefined;
  readonly scale?: undefined;
  /** Its outline from `x`, `y`, where it is no rectangle: it shows the status of its figure, or a road. */
  readonly outline?: string | undefined;
}

/** Dots or icons as one path from the top left of their box, its own units being `scale` pixels. */
export interface PathMark extends MarkBase {
  readonly outline?: undefined;
  readonly scale: number;
  readonly path: string;
}

export type Mark = BarMark | PathMark;

/** A tick or base line, in pixels. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A small symbol that ties a label to its mark, in pixels. */
export interface Swatch extends Paint {
  readonly x: number;
  readonly y: number;
  /** Side of the square in which it stands. */
  readonly size: number;
  /** What is drawn, in a square of `SYMBOL_SIZE`. */
  readonly path: string;
}

/** A picture as plain data: everything stands inside `width` × `height` pixels. */
export interface PlotGeometry extends Frame {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly rules: readonly Rule[];
  readonly swatches: readonly Swatch[];
}

/** The frame into which a layout draws: its width and the size of its text, in pixels. */
export interface Frame {
  readonly width: number;
  readonly em: number;
}

/** The bare gap between marks that touch, in pixels (WCAG 2.2 SC 1.4.11). */
export const MARK_GAP = 2;

/** Whether a mark is a bar rather than a path. */
export function isBar(mark: Mark): mark is BarMark {
  return !('path' in mark);
}
