import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlowLayout, wrapItems } from '../../src/layout/flow-layout.js';
import { lineHeight } from '../../src/layout/text.js';

describe('FlowLayout', () => {
  it('writes each line of a text below the one before', () => {
    const flow = new FlowLayout({ width: 90, em: 16 });
    flow.write('Ủy ban nhân dân', 'name');
    const step = lineHeight('name', 16);
    const { labels, height } = flow.toGeometry('bar');
    expect(labels.map(({ text }) => text)).toEqual(['Ủy ban', 'nhân dân']);
    expect((labels[1]?.y ?? 0) - (labels[0]?.y ?? 0)).toBeCloseTo(step);
    expect(height).toBeCloseTo(2 * step);
  });

  it('places items from one top, and goes on below the tallest', () => {
    const flow = new FlowLayout({ width: 300, em: 16 });
    flow.y = 10;
    const tops: number[] = [];
    flow.placeSideBySide([30, 50, 20], (height) => {
      tops.push(flow.y);
      flow.y += height;
    });
    expect(tops).toEqual([10, 10, 10]);
    expect(flow.y).toBe(60);
  });

  it('gives plain data', () => {
    const geometry = new FlowLayout({ width: 300, em: 16 }).toGeometry('dot');
    expect(geometry).toStrictEqual({
      ...{ width: 300, em: 16, height: 0, markShape: 'dot' },
      ...{ marks: [], labels: [], rules: [], swatches: [] },
    });
  });
});

describe('wrapItems(items, width, gap)', () => {
  it('puts as many items on a line as fit', () => {
    const items = [40, 40, 40, 120].map((width) => ({ width }));
    expect(wrapItems(items, 100, 10)).toEqual([
      [
        { width: 40, x: 0 },
        { width: 40, x: 50 },
      ],
      [{ width: 40, x: 0 }],
      [{ width: 120, x: 0 }],
    ]);
  });

  it('loses no item, and keeps every line of several inside the width', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(widths, (all) => {
        const lines = wrapItems(
          all.map((width) => ({ width })),
          150,
          8,
        );
        expect(lines.flat().map(({ width }) => width)).toEqual(all);
        for (const line of lines.filter(({ length }) => length > 1)) {
          const last = line.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(150);
        }
      }),
    );
  });
});
