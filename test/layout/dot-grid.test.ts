import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseSpacing,
  chooseUnitsPerDot,
  dotRadius,
  layoutDotGrid,
} from '../../src/layout/dot-grid.js';

/** The top of each dot, where its path starts. */
function startsOf(path: string): [x: number, y: number][] {
  return Array.from(path.matchAll(/M([\d.-]+),([\d.-]+)/g), ([, x, y]) => [Number(x), Number(y)]);
}

const count = fc.integer({ min: 0, max: 400 });
const spacing = fc.integer({ min: 9, max: 20 });
const width = fc.integer({ min: 280, max: 1920 });

describe('layoutDotGrid(count, spacing, width)', () => {
  it('draws exactly as many dots as are counted, each in a place of its own', () => {
    fc.assert(
      fc.property(count, spacing, width, (dots, distance, room) => {
        const starts = startsOf(layoutDotGrid(dots, distance, room).path);
        expect(starts).toHaveLength(dots);
        const places = new Set(starts.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`));
        expect(places.size).toBe(dots);
      }),
    );
  });

  it('stays inside the width, and has the height of its dots', () => {
    fc.assert(
      fc.property(count, spacing, width, (dots, distance, room) => {
        const grid = layoutDotGrid(dots, distance, room);
        expect(grid.width).toBeLessThanOrEqual(room + 1e-6);
        for (const [, y] of startsOf(grid.path)) {
          expect(y + 2 * dotRadius(distance)).toBeLessThanOrEqual(grid.height + 0.01);
        }
      }),
    );
  });

  it('fills tens column by column, two columns of five', () => {
    const dots = startsOf(layoutDotGrid(10, 10, 600).path);
    const columns = dots.map(([x]) => x);
    expect(columns).toEqual([5, 5, 5, 5, 5, 15, 15, 15, 15, 15]);
  });

  it('leaves a gap between tens', () => {
    const dots = startsOf(layoutDotGrid(11, 10, 600).path);
    expect(dots[10]?.[0]).toBe(30);
  });

  it('draws the fraction of a count as a slice after the whole dots', () => {
    const whole = layoutDotGrid(2, 10, 600).path;
    const more = layoutDotGrid(2.25, 10, 600).path;
    expect(more.startsWith(whole)).toBe(true);
    // A quarter clockwise from the top: a line up from the centre, then an arc to the right.
    expect(more.slice(whole.length)).toBe('M5,25L5,21.25A3.75,3.75,0,0,1,8.75,25Z');
  });

  it.each([6, 8.8, 10, 20])('leaves two pixels between neighbours %d px apart', (distance) => {
    expect(distance - 2 * dotRadius(distance)).toBeGreaterThanOrEqual(2);
  });
});

describe('chooseUnitsPerDot(values, spacing, width)', () => {
  it.each([
    [[], 1],
    [[500, 22], 1],
    [[1001], 2],
    [[1_000_000], 1000],
  ])('keeps a thousand dots for each figure at most: for %j it is %d', (values, units) => {
    expect(chooseUnitsPerDot(values, 10, 860)).toBe(units);
  });

  it('keeps ten thousand dots for a plot at most', () => {
    expect(chooseUnitsPerDot(Array(300).fill(1000), 10, 860)).toBe(50);
  });
});

describe('chooseSpacing(most, frame)', () => {
  it('makes dots as large as their hundreds allow, within bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), width, (most, room) => {
        const distance = chooseSpacing(most, { width: room, em: 16 });
        expect(distance).toBeLessThanOrEqual(0.9 * 16);
        expect(layoutDotGrid(most, distance, room).width).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });
});
