import { TEXTURES, type Texture, TILE_SIZE, textureId } from '../layout/textures.js';
import type { Locale } from '../report/text.js';
import { escapeXML } from './escape.js';
import type { Pattern, ShapeStyle } from './look.js';
import { flattenGroups, type Picture, type Shape } from './shapes.js';

/** Texts in a picture's metadata. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
}

/** A part of a picture, in its units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Options of {@link writeSVG}. */
export interface SVGOptions {
  /**
   * Writes SVG to be inlined in HTML, as wide as its container, showing this part of the picture.
   */
  readonly inline?: ViewBox;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes a picture as SVG: a standalone file, or a part of a page. Title, description, colours and fonts are inside;
 * text stays text; there are no classes, styles or scripts.
 *
 * @example
 * const svg = writeSVG(paintGeometry(geometry, plainLook(16)), { title, description, locale: 'en' });
 */
export function writeSVG(
  picture: Picture,
  { title, description, locale }: PictureText,
  { inline }: SVGOptions = {},
): string {
  const { width, height, font, surface, shapes } = picture;
  const viewBox = inline ?? { x: 0, y: 0, width, height };
  const attributes: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    lang: locale,
    'xml:lang': locale,
    width: inline ? '100%' : width,
    height: inline ? undefined : height,
    viewBox: `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`,
    'font-family': font,
    'font-variant': 'tabular-nums',
  };
  const content = [
    writeElement('title', {}, escapeXML(title)),
    writeElement('desc', {}, escapeXML(description)),
    writeElement('rect', { width, height, fill: surface }),
    ...shapes.map(writeShape),
    ...patternsOf(shapes).map(writePattern),
  ];
  const declaration = inline ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${declaration}${writeElement('svg', attributes, toLines(content))}\n`;
}

function writeShape(shape: Shape): string {
  switch (shape.type) {
    case 'group':
      return writeElement('g', {}, toLines(shape.shapes.map(writeShape)));
    case 'rect': {
      const { x, y, width, height, cornerRadius } = shape;
      const attributes = { ...fillAndEdge(shape), rx: cornerRadius, x, y, width, height };
      return writeElement('rect', attributes);
    }
    case 'path': {
      const { x, y, scale, path } = shape;
      const transform = `translate(${x} ${y}) scale(${scale})`;
      return writeElement('path', { ...fillAndEdge(shape), transform, d: path });
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return writeElement('line', { ...edge(shape), x1, y1, x2, y2 });
    }
    case 'text': {
      const { x, y, text, fontSize, fontWeight } = shape;
      const font = { 'font-size': fontSize, 'font-weight': fontWeight };
      return writeElement('text', { ...font, ...fillAndEdge(shape), x, y }, escapeXML(text));
    }
  }
}

function fillAndEdge(style: ShapeStyle): Attributes {
  const { fill = 'none' } = style;
  return {
    fill: typeof fill === 'string' ? fill : `url(#${textureId(fill.texture)})`,
    ...edge(style),
  };
}

function edge({ stroke, strokeWidth, dashes, lineJoin, paintOrder }: ShapeStyle): Attributes {
  return {
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dashes?.join(', '),
    'stroke-linejoin': lineJoin,
    'paint-order': paintOrder,
  };
}

/** The patterns that shapes are filled with, one of each texture, in the order of series. */
function patternsOf(shapes: readonly Shape[]): Pattern[] {
  const patterns = new Map<Texture, Pattern>();
  for (const { fill } of flattenGroups(shapes)) {
    if (typeof fill === 'object') patterns.set(fill.texture, fill);
  }
  return TEXTURES.flatMap((texture) => patterns.get(texture) ?? []);
}

function writePattern({ texture, colour }: Pattern): string {
  const attributes = {
    id: textureId(texture),
    fill: colour,
    width: TILE_SIZE,
    height: TILE_SIZE,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${texture.angle})`,
  };
  return writeElement('pattern', attributes, writeElement('path', { d: texture.path }));
}

/** @param content - what stands between its tags, escaped. */
function writeElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === undefined ? '' : ` ${attribute}="${escapeXML(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content ? `${start}>${content}</${name}>` : `${start}/>`;
}

/** Puts elements on lines of their own, where white space is not rendered. */
function toLines(elements: readonly string[]): string {
  return elements.length > 0 ? `\n${elements.join('\n')}\n` : '';
}
