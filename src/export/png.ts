import type { Language } from '../i18n/language.js';
import { fill } from '../i18n/template.js';
import { TILE_SIZE } from '../layout/textures.js';
import type { Pattern, ShapeStyle } from './look.js';
import { flattenGroups, type Picture, type SingleShape, type TextShape } from './shapes.js';

type Context = OffscreenCanvasRenderingContext2D;
type OutlinedShape = Exclude<SingleShape, TextShape>;

/** The longest side that every browser draws, in pixels. */
const MAX_SIDE = 16_384;

/**
 * Draws a picture as PNG, shape by shape on a canvas: loading its SVG as an image would need a
 * `blob:` or `data:` URL, which a strict CSP forbids, and Trusted Types forbid parsing it.
 *
 * @param scale - pixels of the file per unit of the picture.
 * @returns rejects with a `RangeError`, in the reader's language, if the browser cannot draw a
 * picture of this size.
 */
export async function drawPNG(picture: Picture, scale: number, language: Language): Promise<Blob> {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const refuse = (cause?: unknown) => {
    const size = `${width} × ${height}`;
    return new RangeError(fill(language.exportErrors.tooLarge, { size }), { cause });
  };
  if (!isSide(width) || !isSide(height)) throw refuse();
  await loadFonts(picture);
  try {
    const canvas = new OffscreenCanvas(width, height);
    drawPicture(canvas.getContext('2d') as Context, picture, scale);
    return await canvas.convertToBlob();
  } catch (error) {
    // Memory may run out even for an allowed size.
    throw refuse(error);
  }
}

function isSide(length: number): boolean {
  return length >= 1 && length <= MAX_SIDE;
}

/** Loads the fonts of the texts, since a canvas would not wait for them. */
async function loadFonts({ font, shapes }: Picture): Promise<void> {
  const texts = flattenGroups(shapes).filter((shape) => shape.type === 'text');
  const weights = new Set(texts.map(({ fontWeight }) => fontWeight));
  const characters = texts.map(({ text }) => text).join('');
  await Promise.allSettled(
    Array.from(weights, (weight) => document.fonts.load(`${weight} 1em ${font}`, characters)),
  );
}

function drawPicture(context: Context, picture: Picture, scale: number): void {
  const { width, height, font, surface, shapes } = picture;
  context.scale(scale, scale);
  context.direction = 'ltr';
  context.fillStyle = surface;
  context.fillRect(0, 0, width, height);
  for (const shape of flattenGroups(shapes)) {
    context.save();
    setPaint(context, shape);
    if (shape.type === 'text') drawText(context, shape, font);
    else drawOutline(context, shape);
    context.restore();
  }
}

function drawText(context: Context, shape: TextShape, font: string): void {
  const { x, y, text, fontSize, fontWeight } = shape;
  context.font = `${fontWeight} ${fontSize}px ${font}`;
  paint(shape, {
    fill: () => context.fillText(text, x, y),
    stroke: () => context.strokeText(text, x, y),
  });
}

function drawOutline(context: Context, shape: OutlinedShape): void {
  if (shape.type === 'path') {
    context.translate(shape.x, shape.y);
    context.scale(shape.scale, shape.scale);
  }
  const outline = toOutline(shape);
  paint(shape, { fill: () => context.fill(outline), stroke: () => context.stroke(outline) });
}

function toOutline(shape: OutlinedShape): Path2D {
  if (shape.type === 'path') return new Path2D(shape.path);
  const outline = new Path2D();
  if (shape.type === 'rect') {
    const { x, y, width, height, cornerRadius = 0 } = shape;
    outline.roundRect(x, y, width, height, cornerRadius);
  } else {
    outline.moveTo(shape.x1, shape.y1);
    outline.lineTo(shape.x2, shape.y2);
  }
  return outline;
}

function setPaint(context: Context, style: ShapeStyle): void {
  const { fill, stroke, strokeWidth = 1, dashes = [], lineJoin = 'miter' } = style;
  if (typeof fill === 'string') context.fillStyle = fill;
  else if (fill) context.fillStyle = toCanvasPattern(context, fill);
  if (stroke) context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineJoin = lineJoin;
  context.setLineDash(dashes.slice());
}

/** Fills and strokes a shape, in its paint order. */
function paint(
  { fill, stroke, paintOrder }: ShapeStyle,
  draw: { readonly fill: () => void; readonly stroke: () => void },
): void {
  if (stroke && paintOrder === 'stroke') draw.stroke();
  if (fill) draw.fill();
  if (stroke && paintOrder !== 'stroke') draw.stroke();
}

/** Side of the bitmap of a tile in pixels: sharp at any scale that a file is likely to have. */
const BITMAP_SIZE = 64;

function toCanvasPattern(context: Context, { texture, colour }: Pattern): CanvasPattern {
  const bitmap = new OffscreenCanvas(BITMAP_SIZE, BITMAP_SIZE);
  const tile = bitmap.getContext('2d') as Context;
  tile.scale(BITMAP_SIZE / TILE_SIZE, BITMAP_SIZE / TILE_SIZE);
  tile.fillStyle = colour;
  tile.fill(new Path2D(texture.path));
  const pattern = context.createPattern(bitmap, 'repeat') as CanvasPattern;
  pattern.setTransform(new DOMMatrix().rotate(texture.angle).scale(TILE_SIZE / BITMAP_SIZE));
  return pattern;
}
