import { describe, expect, it, onTestFinished } from 'vitest';
import type { ChartElement } from '../../src/base/chart-element.js';
import type { Look, Pattern } from '../../src/export/look.js';
import { plainLook } from '../../src/export/plain-look.js';
import { readLook } from '../../src/export/read-look.js';
import {
  type BarMark,
  type Label,
  type LabelStyle,
  type Swatch,
  TYPE,
} from '../../src/layout/plot.js';
import { exactly } from '../../src/report/figure.js';
import { contrast } from '../support/colour.js';
import { emulate } from '../support/emulate.js';
import { atRest, mount } from '../support/mount.js';

const bar: BarMark = {
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
const marks = [0, 1, 2, 3, 4, 5].flatMap((series) => [
  ...[0, 1, 2].map((shade) => ({ ...bar, series, shade })),
  { ...bar, series, unitemised: true },
]);
const outlined: BarMark = { ...bar, outline: 'M0 0h1v1z' };

const label: Label = { x: 0, y: 0, text: '', style: 'body' };
const labels: Label[] = [
  ...(Object.keys(TYPE) as LabelStyle[]).map((style) => ({ ...label, style })),
  ...marks.map((inside) => ({ ...label, style: 'inside' as const, inside })),
];

const rule = { x1: 0, y1: 0, x2: 1, y2: 1 };
const swatch: Swatch = { x: 0, y: 0, size: 1, path: 'M0 0h1v1z' };
const swatches: Swatch[] = [swatch, { ...swatch, unitemised: true }, { ...swatch, series: 0 }];

/** One shape of each kind. */
const geometry = {
  ...{ width: 640, height: 480, em: 16, markShape: 'bar' as const },
  marks: [...marks, outlined],
  labels,
  rules: [rule],
  swatches,
};

function lookOf(chart: ChartElement): Look {
  return readLook(chart.renderRoot.querySelector('figure') as Element, geometry);
}

/** Adds a style sheet to the page. */
function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}

describe('readLook(figure, geometry)', () => {
  it('finds in a light page without colours what is drawn where there is no page', async () => {
    const look = lookOf(await mount('award-chart'));
    const plain = plainLook(16);
    expect(look).toMatchObject({ font: plain.font, surface: plain.surface });
    expect(geometry.marks.map(look.styleMark)).toEqual(geometry.marks.map(plain.styleMark));
    expect(swatches.map(look.styleSwatch)).toEqual(swatches.map(plain.styleSwatch));
    expect(look.styleRule(rule)).toEqual(plain.styleRule(rule));
    expect(labels.map(look.styleLabel)).toEqual(labels.map(plain.styleLabel));
  });

  it('finds the colours, the font and the corners that a page sets by custom properties', async () => {
    style(`award-chart {
      --bp-color-1: oklch(50% 0.1 150); --bp-text: rgb(0 0 0 / 80%); --bp-muted: hsl(240 100% 20%);
      --bp-grid: gray; --bp-surface: #ffe; --bp-font: "Be Vietnam Pro"; --bp-radius: 3px;
    }`);
    const look = lookOf(await mount('award-chart'));
    expect(look.font).toMatch(/^'Be Vietnam Pro', 'Noto Sans',.*sans-serif$/);
    expect(look.surface).toBe('#ffffee');
    expect(look.styleMark(bar)).toEqual({ fill: '#337344', cornerRadius: 3 });
    expect(look.styleLabel(label).fill).toBe('#333330');
    expect(look.styleLabel({ ...label, style: 'detail' }).fill).toBe('#000066');
    expect(look.styleRule(rule).stroke).toBe('#808080');
  });

  it('finds the edges, dashes and opacity that a page gives to marks', async () => {
    style(`award-chart::part(mark) {
      stroke: rgb(200 0 0); stroke-width: 3px; stroke-dasharray: 6px 2px; stroke-linejoin: bevel;
      rx: 8px; fill-opacity: 0.5; paint-order: stroke;
    }`);
    const look = lookOf(await mount('award-chart'));
    const edge = {
      fill: '#9da1d0',
      stroke: '#c80000',
      strokeWidth: 3,
      dashes: [6, 2],
      lineJoin: 'bevel',
      paintOrder: 'stroke',
    };
    expect(look.styleMark(bar)).toEqual({ ...edge, cornerRadius: 8 });
    expect(look.styleMark(outlined)).toEqual(edge);
  });

  it('leaves swatches as they are where a page paints only marks', async () => {
    style('award-chart::part(mark) { fill: red; stroke: black }');
    const look = lookOf(await mount('award-chart'));
    expect(look.styleMark(outlined)).toMatchObject({ fill: '#ff0000', stroke: '#000000' });
    expect(look.styleSwatch({ ...swatch, series: 0 })).toEqual({ fill: '#3a42a1' });
  });

  it('finds no fill and no edge where a page takes them away', async () => {
    style('award-chart::part(mark) { fill: none; stroke: red; stroke-width: 0 }');
    const look = lookOf(await mount('award-chart'));
    expect(look.styleMark(bar)).toEqual({});
  });

  it('takes a radius in per cent as a part of the width of the picture', async () => {
    style('award-chart { --bp-radius: 5% }');
    const look = lookOf(await mount('award-chart'));
    expect(look.styleMark(bar).cornerRadius).toBe(32);
  });

  it('finds textures in the colours of their series, with the inner half of their edges', async () => {
    const chart = await mount('award-chart', { attributes: { textures: '' } });
    await atRest(chart);
    const look = lookOf(chart);
    expect(look.styleMark(bar)).toMatchObject({ fill: '#3a42a1', stroke: '#3a42a1' });
    const striped = look.styleMark({ ...bar, series: 2, shade: 0 });
    expect(striped).toMatchObject({
      fill: { texture: { series: 2 }, colour: '#4a8f7a' },
      stroke: '#4a8f7a',
      strokeWidth: 1,
    });
    const [third] = labels.filter(({ inside }) => inside?.series === 2);
    expect(look.styleLabel(third as Label)).toMatchObject({
      stroke: '#4a8f7a',
      strokeWidth: 7,
      lineJoin: 'round',
      paintOrder: 'stroke',
    });
  });

  it.each(['print', 'forced colours'] as const)(
    'finds the textures and colours of a page in %s',
    async (medium) => {
      const chart = await mount('award-chart');
      await atRest(chart);
      await emulate(
        medium === 'print'
          ? { type: 'print' }
          : { features: { 'forced-colors': 'active', 'prefers-color-scheme': 'light' } },
      );
      const look = lookOf(chart);
      expect(contrast(look.styleLabel(label).fill as string, look.surface)).toBeGreaterThan(18);
      const { fill } = look.styleMark({ ...bar, series: 3, shade: 0 });
      expect((fill as Pattern).texture.series).toBe(3);
      expect(contrast((fill as Pattern).colour, look.surface)).toBeGreaterThan(3);
    },
  );
});
