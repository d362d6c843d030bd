import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDotWorth, dotRadius, layoutDotBlocks } from '../../src/layout/dot-blocks.js';

const starts = (path: string) =>
  Array.from(
    path.matchAll(/M([\d.-]+) ([\d.-]+)/g),
    (start) => [Number(start[1]), Number(start[2])] as const,
  );

describe('layoutDotBlocks(count, pitch, width)', () => {
  it('draws exactly as many dots as are counted, all apart and inside the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 9, max: 20 }),
        fc.integer({ min: 280, max: 1920 }),
        (count, pitch, width) => {
          const { path, height, width: used } = layoutDotBlocks(count, pitch, width);
          const dots = starts(path);
          expect(dots).toHaveLength(count);
          expect(used).toBeLessThanOrEqual(width + 1e-6);
          const places = new Set(dots.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`));
          expect(places.size).toBe(count);
          for (const [, y] of dots) expect(y + dotRadius(pitch)).toBeLessThanOrEqual(height + 0.01);
        },
      ),
    );
  });

  it('fills blocks of ten, two columns of five', () => {
    const dots = starts(layoutDotBlocks(11, 10, 600).path);
    expect(new Set(dots.slice(0, 5).map(([x]) => x)).size).toBe(1);
    expect(new Set(dots.slice(0, 10).map(([, y]) => y)).size).toBe(5);
    const [, second, , third] = [dots[0], dots[5], dots[9], dots[10]].map((dot) => dot?.[0] ?? 0);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(10);
  });

  it('draws what is left of a count as a slice', () => {
    const whole = layoutDotBlocks(2, 10, 600).path;
    const more = layoutDotBlocks(2.25, 10, 600).path;
    expect(more.startsWith(whole)).toBe(true);
    expect(starts(more)).toHaveLength(3);
  });

  it('leaves two pixels between neighbours at any pitch', () => {
    for (const pitch of [6, 8.8, 10, 20])
      expect(pitch - 2 * dotRadius(pitch)).toBeGreaterThanOrEqual(2);
  });
});

describe('chooseDotWorth(values, pitch, width)', () => {
  it('is one as long as a thousand dots are enough, and then a round number', () => {
    expect(chooseDotWorth([500, 22], 10, 860)).toBe(1);
    expect(chooseDotWorth([1001], 10, 860)).toBe(2);
    expect(chooseDotWorth([1_000_000], 10, 860)).toBe(1000);
    expect(chooseDotWorth([], 10, 860)).toBe(1);
  });

  it('keeps a picture of many series small', () => {
    expect(chooseDotWorth(Array(300).fill(1000), 10, 860)).toBe(50);
  });
});
