import { describe, expect, it } from 'vitest';
import { plainLook } from '../../src/export/plain-look.js';
import type { BarMark, Label, Swatch } from '../../src/layout/plot.js';
import { exactly } from '../../src/report/figure.js';

const look = plainLook(16);

const mark: BarMark = {
  id: '',
  rows: { list: 'awards', indexes: [0] },
  figure: exactly(1),
  series: 0,
  name: '',
  band: 0,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
};
const swatch: Swatch = { x: 0, y: 0, size: 10, path: 'M0 0h16v16H0z' };
const label: Label = { x: 0, y: 0, text: '', style: 'body' };

describe('plainLook(em)', () => {
  it('paints a mark in the colour of its series, and a shade darker', () => {
    const shades = [0, 1, 2].map((shade) => look.styleMark({ ...mark, series: 2, shade }));
    expect(shades).toEqual([{ fill: '#4a8f7a' }, { fill: '#2c5a4c' }, { fill: '#122a23' }]);
  });

  it('paints what is not itemised as an outline, faintly filled', () => {
    expect(look.styleMark({ ...mark, series: 1, unitemised: true })).toEqual({
      fill: '#f3eae0',
      stroke: '#9b4c00',
      strokeWidth: 1.5,
    });
  });

  it('paints a swatch as its mark, and one without a series in the colour of text', () => {
    expect(look.styleSwatch({ ...swatch, series: 5 })).toEqual({ fill: '#697696' });
    expect(look.styleSwatch(swatch)).toEqual({ fill: '#16181d' });
  });

  it('paints rules one pixel wide', () => {
    expect(look.styleRule({ x1: 0, y1: 0, x2: 1, y2: 0 })).toEqual({
      stroke: '#8a919e',
      strokeWidth: 1,
    });
  });

  it('sets labels by their style, details in the secondary colour', () => {
    expect(look.styleLabel({ ...label, style: 'heading' })).toEqual({
      fill: '#16181d',
      fontSize: 22,
      fontWeight: 700,
    });
    expect(look.styleLabel({ ...label, style: 'detail' })).toEqual({
      fill: '#4d5563',
      fontSize: 14,
      fontWeight: 400,
    });
  });

  it('scales labels with the size of text', () => {
    expect(plainLook(24).styleLabel({ ...label, style: 'bigNumber' }).fontSize).toBe(60);
  });

  it.each([
    ['white on a dark series', { series: 0 }, '#ffffff'],
    ['near black on a light series', { series: 4 }, '#111111'],
    ['black where near black is not enough', { series: 5 }, '#000000'],
    ['white on the shade of a light series', { series: 4, shade: 1 }, '#ffffff'],
    ['in the colour of text on what is not itemised', { series: 0, unitemised: true }, '#16181d'],
  ])('writes inside a mark %s', (_, inside, fill) => {
    expect(look.styleLabel({ ...label, style: 'inside', inside }).fill).toBe(fill);
  });
});
