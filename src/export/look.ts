import type { Label, Mark, Rule, Swatch } from '../layout/plot.js';
import type { Texture } from '../layout/textures.js';

/** A texture in one colour; what shows between its tiles is what lies under the shape. */
export interface Pattern {
  readonly texture: Texture;
  readonly colour: string;
}

/**
 * How a shape is painted. Colours are sRGB and opaque (`#rrggbb`), so that every program knows them; lengths are in
 * units of the picture.
 */
export interface ShapeStyle {
  /** Without one, the shape is not filled. */
  readonly fill?: string | Pattern | undefined;
  /** Without one, the shape has no edge. */
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  /** Lengths of dashes and gaps in turn; without them, the edge is solid. */
  readonly dashes?: readonly number[] | undefined;
  /** Without one, the corners of the edge are mitred. */
  readonly lineJoin?: CanvasLineJoin | undefined;
  /** Which is painted first: `stroke`, so that the fill covers the inner half of the edge; else the fill. */
  readonly paintOrder?: 'stroke' | undefined;
}

/** How a mark is painted. */
export interface MarkStyle extends ShapeStyle {
  /** Of a mark that is a rectangle. */
  readonly cornerRadius?: number | undefined;
}

/** How a text is set and painted. */
export interface TextStyle extends ShapeStyle {
  readonly fontSize: number;
  /** From 1 to 1000, as in CSS. */
  readonly fontWeight: number;
}

/** How the geometry of a plot looks. */
export interface Look {
  /** A list of font families, as CSS has it. */
  readonly font: string;
  /** The colour under everything, as `#rrggbb`. */
  readonly surface: string;
  readonly styleMark: (mark: Mark) => MarkStyle;
  readonly styleSwatch: (swatch: Swatch) => ShapeStyle;
  readonly styleRule: (rule: Rule) => ShapeStyle;
  readonly styleLabel: (label: Label) => TextStyle;
}
