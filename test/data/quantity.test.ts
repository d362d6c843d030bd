import { describe, expect, it } from 'vitest';
import { type Quantity, quantityOf, sumQuantities } from '../../src/data/quantity.js';

const over = (value: number): Quantity => ({ value, qualifier: 'over' });
const nearly = (value: number): Quantity => ({ value, qualifier: 'nearly' });
const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });

describe('quantityOf(figure)', () => {
  it('takes a bare number as exact', () => {
    expect(quantityOf(5)).toEqual(exact(5));
    expect(quantityOf({ value: 5 })).toEqual(exact(5));
    expect(quantityOf({ value: 5, qualifier: 'over' })).toEqual(over(5));
  });
});

describe('sumQuantities(quantities)', () => {
  it('is zero of nothing', () => expect(sumQuantities([])).toEqual(exact(0)));
  it('keeps exact figures exact', () =>
    expect(sumQuantities([exact(1), exact(2)])).toEqual(exact(3)));
  it('is over where a part is over', () =>
    expect(sumQuantities([exact(1), over(2)])).toEqual(over(3)));
  it('is nearly where a part is nearly', () =>
    expect(sumQuantities([nearly(1), exact(2)])).toEqual(nearly(3)));
  it('is about where parts pull both ways', () =>
    expect(sumQuantities([over(1), exact(1), nearly(2)])).toEqual({
      value: 4,
      qualifier: 'about',
    }));
});
