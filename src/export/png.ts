import type { Locale } from '../data/text.js';
import { REFUSALS } from '../words/refusals.js';

/** The longest side that every browser draws, in pixels. */
const LONGEST_SIDE = 16_384;

/** An element of the file. */
interface Shape {
  readonly tag: string;
  /** The value of an attribute; empty without one. */
  readonly read: (name: string) => string;
  readonly text: string;
}

/**
 * Draws an exported SVG file as PNG. A canvas draws it shape by shape, since an image would need a `blob:`
 * or `data:` address, which a strict Content Security Policy forbids, as Trusted Types forbid its parser.
 *
 * @param svg - as `assembleSVG` writes it: nothing but rectangles, paths, lines and texts.
 * @param scale - pixels of the file for each unit of the picture.
 * @returns a promise that is rejected, in the reader's language, where the picture is too large.
 */
export async function drawPNG(svg: string, scale: number, locale: Locale): Promise<Blob> {
  const [root, ...shapes] = readShapes(svg);
  const [width = 0, height = 0] = ['width', 'height'].map((name) =>
    Math.round(Number(root?.read(name)) * scale),
  );
  const font = root?.read('font-family') ?? '';
  // A canvas does not wait for fonts, and draws with another one.
  await Promise.allSettled(
    [400, 700].map((weight) => document.fonts.load(`${weight} 1em ${font}`, svg)),
  );
  try {
    // The constructor refuses what is no size.
    const canvas = new OffscreenCanvas(width, Math.max(width, height) > LONGEST_SIDE ? 0 : height);
    const context = canvas.getContext('2d');
    context?.scale(scale, scale);
    for (const shape of shapes) if (context) draw(context, shape, font, shapes);
    return await canvas.convertToBlob();
  } catch {
    throw new RangeError(REFUSALS[locale].size(`${width} × ${height}`));
  }
}

function readShapes(svg: string): Shape[] {
  return Array.from(
    svg.matchAll(/<(\w+)([^>]*)>([^<]*)/g),
    ([, tag = '', inside = '', text = '']) => ({
      tag,
      read: (name) => inside.match(` ${name}="([^"]*)"`)?.[1] ?? '',
      text: text.trim().replace(/&(\w+);/g, (_, name: string) => NAMED[name] ?? ''),
    }),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function draw(
  context: OffscreenCanvasRenderingContext2D,
  { tag, read, text }: Shape,
  font: string,
  shapes: readonly Shape[],
): void {
  const at = (name: string) => Number(read(name));
  const [fill, stroke] = [read('fill'), read('stroke')];
  const [x = 0, y = 0, scale = 1] = numbersIn(read('transform'));
  context.save();
  // What an attribute leaves out is ignored, and stays as usual.
  context.translate(x, y);
  context.scale(scale, scale);
  context.fillStyle = textureOf(fill, shapes, context) ?? fill;
  context.strokeStyle = stroke;
  context.lineWidth = at('stroke-width');
  context.lineJoin = read('stroke-linejoin') as CanvasLineJoin;
  context.setLineDash(numbersIn(read('stroke-dasharray')));
  if (tag === 'text') {
    context.direction = 'ltr';
    context.font = `${read('font-weight')} ${read('font-size')}px ${font}`;
    if (stroke) context.strokeText(text, at('x'), at('y'));
    context.fillText(text, at('x'), at('y'));
  } else {
    const line = `M${read('x1')} ${read('y1')}L${read('x2')} ${read('y2')}`;
    const outline = new Path2D(tag === 'line' ? line : read('d'));
    if (tag === 'rect') outline.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
    if (fill) context.fill(outline);
    if (stroke) context.stroke(outline);
  }
  context.restore();
}

/** Sharp at any scale that a file is likely to have. */
const TILE = 64;

/** What fills as a pattern of the file does, of which a canvas knows nothing: a tile of its own. */
function textureOf(
  fill: string,
  shapes: readonly Shape[],
  context: OffscreenCanvasRenderingContext2D,
): CanvasPattern | null | undefined {
  const start = shapes.findIndex(({ read }) => fill === `url(#${read('id')})`);
  const [pattern, path] = shapes.slice(start, start + 2);
  if (start < 0 || !pattern || !path) return undefined;
  const size = Number(pattern.read('width'));
  const tile = new OffscreenCanvas(TILE, TILE).getContext('2d')!;
  tile.scale(TILE / size, TILE / size);
  tile.fillStyle = pattern.read('fill');
  tile.fill(new Path2D(path.read('d')));
  const texture = context.createPattern(tile.canvas, 'repeat');
  const [angle] = numbersIn(pattern.read('patternTransform'));
  texture?.setTransform(new DOMMatrix().rotate(angle).scale(size / TILE));
  return texture;
}

const numbersIn = (text: string) => text.match(/[\d.-]+/g)?.map(Number) ?? [];
