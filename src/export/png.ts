import type { Locale } from '../data/text.js';
import { EXPORT_WORDS } from '../words/export.js';

/** The longest side and the largest area that browsers draw, in pixels. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 2 ** 28;

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
  const words = EXPORT_WORDS[locale];
  if (!(scale > 0)) throw new RangeError(words.scale);
  const [root, ...shapes] = readShapes(svg);
  const sides = ['width', 'height'].map((name) => Number(root?.read(name)) * scale);
  const [width = 1, height = 1] = sides.map((side) => Math.max(1, Math.round(side)));
  const tooLarge = new RangeError(words.tooLarge(`${width} × ${height}`));
  if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA) throw tooLarge;
  const font = root?.read('font-family') ?? '';
  // A canvas does not wait for fonts, and draws with another one.
  await Promise.allSettled(
    [400, 700].map((weight) => document.fonts.load(`${weight} 16px ${font}`, svg)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw tooLarge;
  context.scale(scale, scale);
  for (const shape of shapes) draw(context, shape, font);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(tooLarge)));
  });
}

function readShapes(svg: string): Shape[] {
  return Array.from(
    svg.matchAll(/<(\w+)([^>]*)>([^<]*)/g),
    ([, tag = '', inside = '', text = '']) => {
      const attributes = new Map(
        Array.from(inside.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name, value = '']) => [
          name,
          unescapeXML(value),
        ]),
      );
      return { tag, read: (name) => attributes.get(name) ?? '', text: unescapeXML(text) };
    },
  );
}

function draw(context: CanvasRenderingContext2D, { tag, read, text }: Shape, font: string): void {
  const at = (name: string) => Number(read(name));
  context.fillStyle = read('fill');
  context.strokeStyle = read('stroke');
  context.lineWidth = at('stroke-width');
  context.setLineDash(numbersIn(read('stroke-dasharray')));
  if (tag === 'text') {
    context.direction = 'ltr';
    context.font = `${read('font-weight')} ${read('font-size')}px ${font}`;
    context.fillText(text.trim(), at('x'), at('y'));
    return;
  }
  const outline = outlineOf(tag, read, at);
  if (read('fill')) context.fill(outline);
  if (read('stroke')) context.stroke(outline);
}

function outlineOf(tag: string, read: Shape['read'], at: (name: string) => number): Path2D {
  const outline = new Path2D();
  if (tag === 'rect') outline.rect(at('x'), at('y'), at('width'), at('height'));
  if (tag === 'line') {
    outline.moveTo(at('x1'), at('y1'));
    outline.lineTo(at('x2'), at('y2'));
  }
  if (tag === 'path') {
    const [e = 0, f = 0, scale = 1] =
      read('transform')
        .match(/[\d.-]+/g)
        ?.map(Number) ?? [];
    // Only the outline is scaled, so that an edge keeps its width.
    outline.addPath(new Path2D(read('d')), { a: scale, d: scale, e, f });
  }
  return outline;
}

const numbersIn = (text: string) => text.match(/[\d.-]+/g)?.map(Number) ?? [];

function unescapeXML(text: string): string {
  return text.replace(/&(#(\d+)|\w+);/g, (_, name: string, code?: string) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? ''),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
