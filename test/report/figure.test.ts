import { sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  type Figure,
  isExactlyOne,
  subtractFigures,
  sumFigures,
} from '../../src/report/figure.js';
import { QUALIFIER_NAMES } from '../../src/report/qualifiers.js';

const over = (value: number): Figure => ({ value, qualifier: 'over' });
const nearly = (value: number): Figure => ({ value, qualifier: 'nearly' });
const exact = (value: number): Figure => ({ value, qualifier: 'exact' });

const about = (value: number): Figure => ({ value, qualifier: 'about' });
const atLeast = (value: number): Figure => ({ value, qualifier: 'atLeast' });
const atMost = (value: number): Figure => ({ value, qualifier: 'atMost' });
const range = (value: number, to: number): Figure => ({ value, to, qualifier: 'exact' });

describe('sumFigures(figures)', () => {
  it.each<[parts: Figure[], sum: Figure]>([
    [[], exact(0)],
    [[exact(1), exact(2)], exact(3)],
    [[exact(0.1), exact(0.2)], exact(0.1 + 0.2)],
    [[exact(1), over(2)], over(3)],
    [[over(1), over(2)], over(3)],
    [[exact(1), atLeast(2)], atLeast(3)],
    [[over(1), atLeast(2)], over(3)],
    [[nearly(10), exact(20)], nearly(30)],
    [[exact(1), atMost(2)], atMost(3)],
    [[about(500), nearly(100)], about(600)],
    [[over(500), about(40)], atLeast(536)],
    [[over(500), nearly(100)], atLeast(590)],
    [[range(20, 30), exact(5)], range(25, 35)],
    [[atMost(100), about(10)], range(9, 111)],
  ])('of %j is %j', (parts, total) => expect(sumFigures(parts)).toMatchObject(total));

  it('may be whatever its parts together may be', () => {
    const figure = fc.record({
      value: fc.integer({ min: 0, max: 1000 }),
      qualifier: fc.constantFrom(...QUALIFIER_NAMES),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (parts) => {
        const [least, greatest] = boundsOf(sumFigures(parts));
        // Bounds of counts are whole.
        expect(Math.abs(least - sum(parts, (part) => boundsOf(part)[0]))).toBeLessThan(1);
        const most = sum(parts, (part) => boundsOf(part)[1]);
        expect(greatest === most || Math.abs(greatest - most) < 1).toBe(true);
      }),
    );
  });
});

describe('subtractFigures(whole, part)', () => {
  it.each<[whole: Figure, part: Figure, rest: Figure]>([
    [exact(130), over(100), atMost(30)],
    [exact(130), nearly(100), range(30, 40)],
    [over(130), exact(100), over(30)],
    [nearly(500), exact(400), range(50, 100)],
    [about(500), exact(400), range(50, 150)],
    [exact(0.3), exact(0.1), exact(0.2)],
  ])('of %j and %j is %j', (whole, part, rest) =>
    expect(subtractFigures(whole, part)).toMatchObject(rest),
  );
});

describe('boundsOf(figure)', () => {
  it.each<[Figure, inside: number[], outside: number[]]>([
    [exact(100), [100], [99, 101]],
    [over(100), [101, 1e9], [99, 100]],
    [nearly(100), [90, 99], [89, 100]],
    [about(100), [90, 100, 110], [89, 111]],
    [atLeast(100), [100, 1e9], [99]],
    [atMost(100), [0, 100], [101]],
    [range(20, 30), [20, 25, 30], [19, 31]],
    [{ ...range(20, 30), qualifier: 'about' }, [18, 33], [17, 34]],
  ])('of %j include %j and not %j', (figure, inside, outside) => {
    const [least, greatest] = boundsOf(figure);
    const isIncluded = (value: number) => value >= least && value <= greatest;
    expect(inside.filter(isIncluded)).toEqual(inside);
    expect(outside.filter(isIncluded)).toEqual([]);
  });
});

describe('isExactlyOne(figure)', () => {
  it('is true of an exact one only', () => {
    expect([exact(1), over(1), exact(2)].map(isExactlyOne)).toEqual([true, false, false]);
  });
});
