import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  type Figure,
  isExactlyOne,
  subtractFigures,
  sumFigures,
} from '../../src/report/figure.js';

const over = (value: number): Figure => ({ value, qualifier: 'over' });
const nearly = (value: number): Figure => ({ value, qualifier: 'nearly' });
const exact = (value: number): Figure => ({ value, qualifier: 'exact' });

describe('sumFigures(figures)', () => {
  it('is zero of nothing', () => expect(sumFigures([])).toEqual(exact(0)));
  it('keeps exact figures exact', () => expect(sumFigures([exact(1), exact(2)])).toEqual(exact(3)));
  it('is over where a part is over', () =>
    expect(sumFigures([exact(1), over(2)])).toEqual(over(3)));
  it('is nearly where a part is nearly', () =>
    expect(sumFigures([nearly(1), exact(2)])).toEqual(nearly(3)));
  it('is about where parts pull both ways', () =>
    expect(sumFigures([over(1), exact(1), nearly(2)])).toEqual({
      value: 4,
      qualifier: 'about',
    }));
});

describe('subtractFigures(whole, part)', () => {
  it('leaves less than “over” had, and more than “nearly” had', () => {
    expect(subtractFigures(exact(130), over(100))).toEqual(nearly(30));
    expect(subtractFigures(exact(130), nearly(100))).toEqual(over(30));
  });
  it('is about where both have the same status', () =>
    expect(subtractFigures(over(130), over(100))).toEqual({ value: 30, qualifier: 'about' }));
  it('has no rounding errors of binary fractions', () =>
    expect(subtractFigures(exact(0.3), exact(0.1))).toEqual(exact(0.2)));
});

describe('boundsOf(figure)', () => {
  it.each<[Figure, inside: number[], outside: number[]]>([
    [exact(100), [100], [99, 101]],
    [over(100), [101, 1e9], [99, 100]],
    [nearly(100), [90, 99], [89, 100]],
    [{ value: 100, qualifier: 'about' }, [90, 100, 110], [89, 111]],
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
