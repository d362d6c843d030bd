import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../src/report/qualifiers.js';
import { findLargest } from '../../src/report/ranking.js';

const figure = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });

describe('findLargest(rows)', () => {
  it('finds the one that is certainly the largest', () => {
    const rows = [figure(5), figure(9), figure(8)];
    expect(findLargest(rows)).toEqual({ rows: [figure(9)], isCertain: true });
  });

  it('finds all exact ones that are equal, however large', () => {
    const rows = [figure(1e9), figure(1e9 + 1), figure(1e9 + 1)];
    expect(findLargest(rows)).toEqual({ rows: rows.slice(1), isCertain: true });
  });

  it.each([
    ['over 5 and 5', figure(5, 'over'), figure(5)],
    ['100 and nearly 100', figure(100), figure(100, 'nearly')],
    ['about 100 and 89', figure(100, 'about'), figure(89)],
    ['nearly 100 and 89', figure(100, 'nearly'), figure(89)],
    ['112 and about 100', figure(112), figure(100, 'about')],
  ])('is certain of %s', (_, first, second) => {
    expect(findLargest([second, first])).toEqual({ rows: [first], isCertain: true });
  });

  it.each([
    ['151 and over 150', figure(151), figure(150, 'over')],
    ['nearly 100 and 99', figure(100, 'nearly'), figure(99)],
    ['about 100 and 95', figure(100, 'about'), figure(95)],
    ['109 and about 100', figure(109), figure(100, 'about')],
  ])('is not certain of %s', (_, first, second) => {
    expect(findLargest([second, first])).toEqual({ rows: [first], isCertain: false });
  });

  it('names both values where they are equal and one is not exact', () => {
    const rows = [figure(40, 'about'), figure(40)];
    expect(findLargest(rows)).toEqual({ rows, isCertain: false });
  });

  it('finds nothing in nothing', () => expect(findLargest([]).rows).toEqual([]));
});
