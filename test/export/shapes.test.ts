import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/export/look.js';
import { flattenGroups, paintGeometry, type Shape } from '../../src/export/shapes.js';
import type { BarMark, PathMark, PlotGeometry } from '../../src/layout/plot.js';
import { exactly } from '../../src/report/figure.js';

/** A look whose paints name what they paint. */
const look: Look = {
  font: 'serif',
  surface: '#ffffff',
  styleMark: ({ series }) => ({ fill: `mark ${series}`, cornerRadius: 2 }),
  styleSwatch: ({ series }) => ({ fill: `swatch ${series}` }),
  styleRule: () => ({ stroke: 'rule', strokeWidth: 1 }),
  styleLabel: ({ style }) => ({ fill: style, fontSize: 16, fontWeight: 400 }),
};

const bar: BarMark = {
  id: '',
  rows: { list: 'awards', indexes: [0] },
  figure: exactly(1),
  series: 0,
  name: '',
  band: 0,
  x: 1,
  y: 2,
  width: 30,
  height: 4,
};
const dots: PathMark = { ...bar, series: 1, path: 'M0 0h1z', scale: 0.5, outline: undefined };

const geometry: PlotGeometry = {
  width: 300,
  height: 100,
  em: 16,
  markShape: 'bar',
  marks: [bar],
  labels: [{ x: 5, y: 6, text: 'Sở Nội vụ', style: 'name' }],
  rules: [{ x1: 0, y1: 1, x2: 9, y2: 1 }],
  swatches: [{ x: 7, y: 8, size: 8, path: 'M0 0h16z', series: 3 }],
};

const shapesOf = (changed: Partial<PlotGeometry>) =>
  flattenGroups(paintGeometry({ ...geometry, ...changed }, look).shapes);

describe('paintGeometry(geometry, look)', () => {
  it('keeps the size of the geometry, and the font and the surface of the look', () => {
    expect(paintGeometry(geometry, look)).toMatchObject({
      width: 300,
      height: 100,
      font: 'serif',
      surface: '#ffffff',
    });
  });

  it('gives each part its paint: the marks in one group, then in another what explains them', () => {
    const shapes: Shape[] = [
      {
        type: 'group',
        shapes: [
          { type: 'rect', fill: 'mark 0', cornerRadius: 2, x: 1, y: 2, width: 30, height: 4 },
        ],
      },
      {
        type: 'group',
        shapes: [
          { type: 'path', fill: 'swatch 3', x: 7, y: 8, scale: 0.5, path: 'M0 0h16z' },
          {
            type: 'group',
            shapes: [{ type: 'line', stroke: 'rule', strokeWidth: 1, x1: 0, y1: 1, x2: 9, y2: 1 }],
          },
          {
            type: 'text',
            fill: 'name',
            fontSize: 16,
            fontWeight: 400,
            x: 5,
            y: 6,
            text: 'Sở Nội vụ',
          },
        ],
      },
    ];
    expect(paintGeometry(geometry, look).shapes).toEqual(shapes);
  });

  it('draws a bar with an outline as a path of its own scale', () => {
    const [shape] = shapesOf({ marks: [{ ...bar, outline: 'M0 0L3 2L0 4Z' }] });
    expect(shape).toMatchObject({ type: 'path', x: 1, y: 2, scale: 1, path: 'M0 0L3 2L0 4Z' });
  });

  it('draws dots and icons as a path in its scale', () => {
    const [shape] = shapesOf({ marks: [dots] });
    expect(shape).toMatchObject({ type: 'path', x: 1, y: 2, scale: 0.5, path: 'M0 0h1z' });
  });

  it('makes no group for axes that are not there', () => {
    const { shapes } = paintGeometry({ ...geometry, rules: [], labels: [], swatches: [] }, look);
    expect(shapes.at(-1)).toEqual({ type: 'group', shapes: [] });
  });

  it('rounds coordinates to thousandths', () => {
    const [shape] = shapesOf({ marks: [{ ...bar, x: 10.123456, width: 1e-7 }] });
    expect(shape).toMatchObject({ x: 10.123, width: 0 });
  });

  it('collapses the white space of labels as a browser does', () => {
    const label = { x: 0, y: 0, style: 'body' as const };
    const texts = shapesOf({
      labels: [
        { ...label, text: ' Ủy\n  ban\t“A” ' },
        { ...label, text: '5\u00a0km' },
      ],
    });
    expect(texts.slice(-2)).toMatchObject([{ text: 'Ủy ban “A”' }, { text: '5\u00a0km' }]);
  });
});
