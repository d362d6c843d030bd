import type { Figure } from '../report/figure.js';
import { type RowReference, toId } from '../report/row-reference.js';

/** The frame into which a layout draws. */
export interface Frame {
  /** Width in pixels. */
  readonly width: number;
  /** Size of body text in pixels. */
  readonly em: number;
}

/** The paint of a mark or of a symbol that stands for marks. */
export interface Paint {
  /** Index of its colour and its texture, from 0; without one, it has the colour of text. */
  readonly series?: number | undefined;
  /** Step away from the background, 0 to 2, to distinguish neighbours of one colour. */
  readonly shade?: number | undefined;
  /** Whether it stands for the unitemised remainder of a stated total, which has a texture of its own. */
  readonly unitemised?: boolean | undefined;
}

/** The content of a mark, before it has a place. */
export interface MarkContent extends Paint {
  /** The rows of the report for which it stands. */
  readonly rows: RowReference;
  readonly series: number;
  readonly figure: Figure;
  /** Accessible name: at most 125 characters. */
  readonly name: string;
}

/** The place of a mark: its bounding box in pixels, and its band. */
interface MarkPlace {
  /** Index of the bar, line of dots or line of panels in which it stands; marks are in the order of bands. */
  readonly band: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The shape of a bar or of a segment of one: its box, or an outline inside it. */
interface BarGeometry {
  readonly path?: undefined;
  readonly scale?: undefined;
  /** Path from `x`, `y` in pixels where the shape is no rectangle: the end shows a qualifier, dashes a road. */
  readonly outline?: string | undefined;
}

/** The shape of dots or icons: one path from the top left of their box. */
interface PathGeometry {
  readonly outline?: undefined;
  readonly path: string;
  /** Pixels for each unit of the path. */
  readonly scale: number;
}

interface MarkIdentity extends MarkContent {
  /** Identifies the mark's rows in the report, independent of position and language. */
  readonly id: string;
}

/** A bar or a segment of one. */
export type BarMark = MarkIdentity & MarkPlace & BarGeometry;

/** Dots or icons, one for each unit or for so many of them. */
export type PathMark = MarkIdentity & MarkPlace & PathGeometry;

/** A bar, or dots or icons, with the rows for which it stands. */
export type Mark = BarMark | PathMark;

/** One line of text; `x`, `y` is the start of its baseline, in pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: LabelStyle;
  /** The paint of the mark on which the label stands, if any. */
  readonly inside?: Paint;
}

/** A tick or a base line, in pixels. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A symbol that links a label to its mark; `x`, `y` is the top left of its square, in pixels. */
export interface Swatch extends Paint {
  readonly x: number;
  readonly y: number;
  /** Side of its square, in pixels. */
  readonly size: number;
  /** Path in a square of `SYMBOL_SIZE`. */
  readonly path: string;
}

/** What the marks of a plot are; a road among icons is one of them. */
export type MarkShape = 'bar' | 'dot' | 'icon';

/** A plot as plain data: everything stands inside `width` × `height` pixels. */
export interface PlotGeometry extends Frame {
  readonly height: number;
  readonly markShape: MarkShape;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly rules: readonly Rule[];
  readonly swatches: readonly Swatch[];
}

/** Style of a label; {@link TYPE} has the sizes. */
export type LabelStyle =
  | 'heading'
  | 'takeaway'
  | 'legend'
  | 'bigNumber'
  | 'unit'
  | 'name'
  | 'body'
  | 'total'
  | 'inside'
  | 'detail';

/** Size in em, and weight. */
export const TYPE: Readonly<Record<LabelStyle, { size: number; bold?: boolean }>> = {
  heading: { size: 1.375, bold: true },
  takeaway: { size: 1 },
  legend: { size: 0.9375 },
  bigNumber: { size: 2.5, bold: true },
  unit: { size: 1.25, bold: true },
  name: { size: 1, bold: true },
  body: { size: 1 },
  total: { size: 1.0625, bold: true },
  inside: { size: 0.875, bold: true },
  detail: { size: 0.875 },
};

/**
 * Line height, as a multiple of the font size. Vietnamese letters with two diacritics would touch
 * in tighter lines.
 */
export const LINE_HEIGHT = 1.4;

/** The bare gap between marks that touch, in pixels (WCAG 2.2 SC 1.4.11). */
export const MARK_GAP = 2;

/**
 * Creates a mark from its content, place and shape; further properties of `content` are dropped.
 */
export function createMark(
  { rows, series, shade, unitemised, figure, name }: MarkContent,
  placed: MarkPlace & (BarGeometry | PathGeometry),
): Mark {
  return { id: toId(rows), rows, series, shade, unitemised, figure, name, ...placed };
}

/** The paint alone of a mark or of a legend entry. */
export function pickPaint({ series, shade, unitemised }: Paint): Paint {
  return { series, shade, unitemised };
}

/** Whether a mark is a bar rather than dots or icons. */
export function isBar(mark: Mark): mark is BarMark {
  return mark.path === undefined;
}
