import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineBar } from '../../src/layout/bar-outline.js';

const length = fc.double({ min: 0.01, max: 2000, noNaN: true });
const height = fc.double({ min: 10, max: 80, noNaN: true });
const qualifier = fc.constantFrom('over' as const, 'nearly' as const, 'about' as const);

/** Every x and y at which a path of M, L, H and Z turns. */
function cornersOf(path: string): { x: number[]; y: number[] } {
  const x: number[] = [];
  const y: number[] = [];
  for (const [, command, first, second] of path.matchAll(/([MLH])([-\d.e]+)(?: ([-\d.e]+))?/g)) {
    x.push(Number(first));
    if (command !== 'H') y.push(Number(second));
  }
  return { x, y };
}

describe('outlineBar(length, height, qualifier)', () => {
  it('leaves an exact figure, and one of no length, straight', () => {
    expect(outlineBar(100, 20, 'exact')).toBeUndefined();
    expect(outlineBar(0, 20, 'over')).toBeUndefined();
  });

  it('ends in a way of its own for over, nearly and about', () => {
    const ends = (['over', 'nearly', 'about'] as const).map((it) => outlineBar(100, 20, it));
    expect(new Set(ends).size).toBe(3);
  });

  it('cuts the dashes of a road out of it, as far as it is straight', () => {
    const dashesOf = (path = '') =>
      Array.from(path.matchAll(/M([\d.]+) \S+v\S+H([\d.]+)/g), ([, from, to]) =>
        [from, to].map(Number),
      );
    const whole = [6, 36, 66].map((from) => [from, from + 18]);
    expect(dashesOf(outlineBar(100, 20, 'exact', 30))).toEqual([...whole, [96, 100]]);
    expect(dashesOf(outlineBar(100, 20, 'over', 30))).toEqual(whole);
  });

  it('reaches the true length, and never leaves the bar', () => {
    fc.assert(
      fc.property(length, height, qualifier, (long, high, status) => {
        const { x, y } = cornersOf(outlineBar(long, high, status) ?? '');
        expect(Math.max(...x)).toBeCloseTo(long, 1);
        expect(Math.min(...x)).toBe(0);
        expect(Math.min(...y)).toBe(0);
        expect(Math.max(...y)).toBeLessThanOrEqual(high + 0.01);
      }),
    );
  });
});
