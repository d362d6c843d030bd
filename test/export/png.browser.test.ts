import { describe, expect, it } from 'vitest';
import { drawPNG } from '../../src/export/png.js';
import type { Picture, Shape } from '../../src/export/shapes.js';
import { TEXTURES, type Texture } from '../../src/layout/textures.js';
import { en, vi } from '../support/languages.js';

const WHITE = '#ffffff';
const RED = '#ff0000';
const BLUE = '#0000ff';
const SQUARE = 'M0 0h10v10H0z';

function pictureOf(...shapes: Shape[]): Picture {
  return { width: 40, height: 20, font: 'sans-serif', surface: WHITE, shapes };
}

/** Draws a picture and returns functions that read its pixels. */
async function draw(picture: Picture, scale = 1) {
  const bitmap = await createImageBitmap(await drawPNG(picture, scale, en));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas to read pixels from');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colourAt = (x: number, y: number) => {
    const start = 4 * (y * width + x);
    const bytes = Array.from(data.subarray(start, start + 3));
    return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  };
  return { width, height, colourAt };
}

/** Counts the pixels of a colour in a region of a picture. */
function countPixels(
  { colourAt }: Awaited<ReturnType<typeof draw>>,
  colour: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number {
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if (colourAt(x, y) === colour) count++;
  }
  return count;
}

describe('drawPNG(picture, scale, language)', () => {
  it('is a PNG file as large as the picture times the scale', async () => {
    expect((await drawPNG(pictureOf(), 1, en)).type).toBe('image/png');
    const { width, height } = await draw(pictureOf(), 2.5);
    expect([width, height]).toEqual([100, 50]);
  });

  it('has its surface under everything', async () => {
    const { colourAt } = await draw({ ...pictureOf(), surface: '#08102c' });
    expect([colourAt(0, 0), colourAt(39, 19)]).toEqual(['#08102c', '#08102c']);
  });

  it('draws a rectangle where it stands, in the scale of the file', async () => {
    const rect: Shape = { type: 'rect', fill: RED, x: 10, y: 5, width: 10, height: 10 };
    const { colourAt } = await draw(pictureOf(rect), 2);
    expect([colourAt(19, 20), colourAt(20, 20), colourAt(39, 29), colourAt(40, 29)]).toEqual([
      WHITE,
      RED,
      RED,
      WHITE,
    ]);
  });

  it('rounds the corners of a rectangle', async () => {
    const rect = { type: 'rect', fill: RED, x: 0, y: 0, width: 20, height: 20 } as const;
    const { colourAt } = await draw(pictureOf({ ...rect, cornerRadius: 8 }));
    expect([colourAt(0, 0), colourAt(10, 0), colourAt(10, 10)]).toEqual([WHITE, RED, RED]);
  });

  it('draws a path from its place in its scale', async () => {
    const path: Shape = { type: 'path', fill: RED, x: 4, y: 2, scale: 0.5, path: SQUARE };
    const { colourAt } = await draw(pictureOf(path));
    expect([colourAt(3, 2), colourAt(4, 2), colourAt(8, 6), colourAt(9, 7)]).toEqual([
      WHITE,
      RED,
      RED,
      WHITE,
    ]);
  });

  it('draws the edge of a shape over its fill, or under it', async () => {
    const square = { type: 'path', fill: RED, stroke: BLUE, strokeWidth: 4, scale: 1 } as const;
    const { colourAt } = await draw(
      pictureOf(
        { ...square, x: 4, y: 4, path: SQUARE },
        { ...square, x: 24, y: 4, path: SQUARE, paintOrder: 'stroke' },
      ),
    );
    // The stroke is centred: two pixels lie outside the square, two inside.
    expect([colourAt(3, 9), colourAt(5, 9), colourAt(9, 9)]).toEqual([BLUE, BLUE, RED]);
    expect([colourAt(23, 9), colourAt(25, 9), colourAt(29, 9)]).toEqual([BLUE, RED, RED]);
  });

  it('draws no inside of a shape that has only an edge', async () => {
    const hollow: Shape = {
      type: 'rect',
      stroke: BLUE,
      strokeWidth: 2,
      ...{ x: 5, y: 5, width: 10, height: 10 },
    };
    const { colourAt } = await draw(pictureOf(hollow));
    expect([colourAt(5, 10), colourAt(10, 10)]).toEqual([BLUE, WHITE]);
  });

  it('draws a line with its dashes', async () => {
    const line = { type: 'line', stroke: BLUE, strokeWidth: 2, x1: 0, x2: 40 } as const;
    const { colourAt } = await draw(
      pictureOf({ ...line, y1: 5, y2: 5 }, { ...line, y1: 15, y2: 15, dashes: [10, 10] }),
    );
    expect([colourAt(5, 5), colourAt(15, 5)]).toEqual([BLUE, BLUE]);
    expect([colourAt(5, 15), colourAt(15, 15), colourAt(25, 15)]).toEqual([BLUE, WHITE, BLUE]);
  });

  it('draws a later shape over an earlier one, also of another group', async () => {
    const rect = { type: 'rect', x: 0, y: 0, width: 20, height: 20 } as const;
    const { colourAt } = await draw(
      pictureOf(
        { type: 'group', shapes: [{ ...rect, fill: RED }] },
        { type: 'group', shapes: [{ type: 'group', shapes: [{ ...rect, fill: BLUE, x: 10 }] }] },
      ),
    );
    expect([colourAt(9, 10), colourAt(10, 10)]).toEqual([RED, BLUE]);
  });

  it('fills with a texture, whose tiles are 6 pixels wide', async () => {
    const [, stripes, turned] = TEXTURES as [Texture, Texture, Texture];
    const rect = { type: 'rect', y: 0, width: 18, height: 18 } as const;
    const { colourAt } = await draw(
      pictureOf(
        { ...rect, x: 0, fill: { texture: stripes, colour: BLUE } },
        { ...rect, x: 18, fill: { texture: turned, colour: RED } },
      ),
    );
    // Stripes of 4 pixels with gaps of 2, vertical and horizontal.
    expect([1, 5, 7, 11].map((x) => colourAt(x, 9))).toEqual([BLUE, WHITE, BLUE, WHITE]);
    expect([1, 5, 7, 11].map((y) => colourAt(27, y))).toEqual([RED, WHITE, RED, WHITE]);
  });

  it('writes a text from the start of its baseline, in its size and weight', async () => {
    const text = { type: 'text', fill: RED, text: '■■', fontSize: 10, x: 4, y: 12 } as const;
    const drawn = await draw(pictureOf({ ...text, fontWeight: 400 }));
    expect(countPixels(drawn, RED, [4, 2, 40, 20])).toBeGreaterThan(20);
    expect(countPixels(drawn, RED, [0, 0, 4, 20])).toBe(0);
    const letters = { ...text, text: 'llll' };
    const [light, bold] = await Promise.all(
      [400, 700].map((fontWeight) => draw(pictureOf({ ...letters, fontWeight }), 4)),
    );
    const inkOf = (it: typeof light) => it && countPixels(it, RED, [0, 0, 160, 80]);
    expect(inkOf(bold)).toBeGreaterThan(1.2 * (inkOf(light) ?? 0));
  });

  it('writes a text from left to right on a page that runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const text: Shape = {
      type: 'text',
      fill: RED,
      text: '■',
      fontSize: 10,
      fontWeight: 400,
      ...{ x: 20, y: 15 },
    };
    const drawn = await draw(pictureOf(text));
    document.documentElement.dir = '';
    expect(countPixels(drawn, RED, [0, 0, 20, 20])).toBe(0);
    expect(countPixels(drawn, RED, [20, 0, 40, 20])).toBeGreaterThan(10);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 500])(
    'is refused in words at a scale of %d',
    async (scale) => {
      const refused = drawPNG(pictureOf(), scale, en);
      await expect(refused).rejects.toThrow(RangeError);
      await expect(refused).rejects.toThrow(/cannot draw a picture of .* × .* pixels/);
    },
  );

  it('is drawn up to a side of 16,384 pixels', async () => {
    const strip = { ...pictureOf(), width: 16_384, height: 1 };
    expect((await draw(strip)).width).toBe(16_384);
    await expect(drawPNG({ ...strip, width: 16_385 }, 1, vi)).rejects.toThrow(
      'không vẽ được ảnh 16385 × 1',
    );
  });
});
