import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineBar } from '../../src/layout/bar-outline.js';
import type { Figure } from '../../src/report/figure.js';
import { QUALIFIER_NAMES, type Qualifier } from '../../src/report/qualifiers.js';

const inexact = QUALIFIER_NAMES.filter((name) => name !== 'exact');
const length = fc.double({ min: 0.01, max: 2000, noNaN: true });
const height = fc.double({ min: 10, max: 80, noNaN: true });
const qualifier = fc.constantFrom(...inexact);

const figure = (name: Qualifier): Figure => ({ value: 50, qualifier: name });

/** The corners of a path's straight lines. */
function cornersOf(path = ''): { x: number; y: number }[] {
  return Array.from(path.matchAll(/[ML]([-\d.e]+),([-\d.e]+)/g), ([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

/** Start and end of each dash cut out of a path. */
function dashesOf(path = ''): number[][] {
  return Array.from(path.matchAll(/M([\d.]+),[\d.]+h([\d.]+)/g), ([, start, dash]) => [
    Number(start),
    Number(start) + Number(dash),
  ]);
}

describe('outlineBar(length, height, figure, dashSpacing)', () => {
  it('leaves an exact figure a rectangle', () => {
    expect(outlineBar(100, 20, figure('exact'))).toBeUndefined();
  });

  it('leaves a figure of no length a rectangle', () => {
    expect(outlineBar(0, 20, figure('over'))).toBeUndefined();
  });

  it('ends in a shape of its own for each qualifier', () => {
    const outlines = new Set(inexact.map((name) => outlineBar(100, 20, figure(name))));
    expect(outlines.size).toBe(inexact.length);
  });

  it('slopes from one value of a range to the other', () => {
    const corners = cornersOf(outlineBar(100, 20, { value: 40, to: 50, qualifier: 'exact' }));
    expect(corners).toEqual([
      { x: 0, y: 0 },
      { x: 80, y: 0 },
      { x: 100, y: 20 },
      { x: 0, y: 20 },
    ]);
  });

  it('cuts dashes out of a road to its end', () => {
    const dashes = dashesOf(outlineBar(100, 20, figure('exact'), 30));
    expect(dashes).toEqual([
      [6, 24],
      [36, 54],
      [66, 84],
      [96, 100],
    ]);
  });

  it('cuts dashes out of a road only as far as it is straight', () => {
    const dashes = dashesOf(outlineBar(100, 20, figure('over'), 30));
    expect(dashes).toEqual([
      [6, 24],
      [36, 54],
      [66, 84],
    ]);
  });

  it('reaches the true length, and never leaves the box of the bar', () => {
    fc.assert(
      fc.property(length, height, qualifier, (long, high, status) => {
        const corners = cornersOf(outlineBar(long, high, figure(status)));
        const x = corners.map((corner) => corner.x);
        const y = corners.map((corner) => corner.y);
        expect(Math.max(...x)).toBeCloseTo(long, 1);
        expect(Math.min(...x)).toBe(0);
        expect(Math.min(...y)).toBe(0);
        expect(Math.max(...y)).toBeLessThanOrEqual(high + 0.01);
      }),
    );
  });
});
