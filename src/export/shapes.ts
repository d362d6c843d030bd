import { SYMBOL_SIZE } from '../layout/legend.js';
import type { Label, Mark, PlotGeometry, Rule, Swatch } from '../layout/plot.js';
import type { Look, MarkStyle, ShapeStyle, TextStyle } from './look.js';

/** A rectangle, its top left at `x`, `y`. */
export interface RectShape extends MarkStyle {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An outline, its origin at `x`, `y`. */
export interface PathShape extends ShapeStyle {
  readonly type: 'path';
  readonly x: number;
  readonly y: number;
  /** Units of the picture for each unit of the path. */
  readonly scale: number;
  /** Path data of SVG. */
  readonly path: string;
}

/** A line from `x1`, `y1` to `x2`, `y2`. */
export interface LineShape extends ShapeStyle {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line of text, the start of its baseline at `x`, `y`. */
export interface TextShape extends TextStyle {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Shapes that move together in a drawing program. */
export interface GroupShape {
  readonly type: 'group';
  readonly shapes: readonly Shape[];
}

/** A part of a picture as plain data, with its paint. */
export type SingleShape = RectShape | PathShape | LineShape | TextShape;
/** A part of a picture, alone or in a group. */
export type Shape = SingleShape | GroupShape;

/** A picture as plain data, made for any medium. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A list of font families, as CSS has it. */
  readonly font: string;
  /** The colour under everything, as `#rrggbb`. */
  readonly surface: string;
  /** In drawing order. */
  readonly shapes: readonly Shape[];
}

/** Paints a geometry: the marks in one group, then everything that explains them in another. */
export function paintGeometry(geometry: PlotGeometry, look: Look): Picture {
  const { width, height, marks, swatches, rules, labels } = geometry;
  const axes: GroupShape = { type: 'group', shapes: rules.map((rule) => toLine(rule, look)) };
  return {
    width,
    height,
    font: look.font,
    surface: look.surface,
    shapes: [
      { type: 'group', shapes: marks.map((mark) => toMarkShape(mark, look)) },
      {
        type: 'group',
        shapes: [
          ...swatches.map((swatch) => toSymbol(swatch, look)),
          ...(rules.length > 0 ? [axes] : []),
          ...labels.map((label) => toText(label, look)),
        ],
      },
    ],
  };
}

/** The shapes of groups, one by one, in drawing order. */
export function flattenGroups(shapes: readonly Shape[]): SingleShape[] {
  return shapes.flatMap((shape) => (shape.type === 'group' ? flattenGroups(shape.shapes) : shape));
}

/** The path of a mark; `undefined` if its shape is its box. */
export function outlineOf({ path, outline }: Mark): string | undefined {
  return path ?? outline;
}

function toMarkShape(mark: Mark, look: Look): RectShape | PathShape {
  const { x, y, width, height, scale = 1 } = mark;
  const style = look.styleMark(mark);
  const path = outlineOf(mark);
  if (path === undefined) return { type: 'rect', ...style, ...roundAll({ x, y, width, height }) };
  return { type: 'path', ...style, ...roundAll({ x, y, scale }), path };
}

function toSymbol(swatch: Swatch, look: Look): PathShape {
  const { x, y, size, path } = swatch;
  const place = roundAll({ x, y, scale: size / SYMBOL_SIZE });
  return { type: 'path', ...look.styleSwatch(swatch), ...place, path };
}

function toLine(rule: Rule, look: Look): LineShape {
  const { x1, y1, x2, y2 } = rule;
  return { type: 'line', ...look.styleRule(rule), ...roundAll({ x1, y1, x2, y2 }) };
}

function toText(label: Label, look: Look): TextShape {
  const { x, y, text } = label;
  const style = look.styleLabel(label);
  return { type: 'text', ...style, ...roundAll({ x, y }), text: collapseSpaces(text) };
}

/** Collapses white space as browsers do; other programs do not. */
function collapseSpaces(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}

/** Rounds to thousandths, which are smaller than any device shows. */
function roundAll<Numbers extends Readonly<Record<string, number>>>(numbers: Numbers): Numbers {
  const rounded = Object.entries(numbers).map(([name, value]) => [
    name,
    Math.round(value * 1e3) / 1e3,
  ]);
  return Object.fromEntries(rounded);
}
