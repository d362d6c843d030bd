import { describe, expect, it } from 'vitest';
import { layoutUnitGrid, niceUnitsPerSymbol } from '../../src/layout/unit-grid.js';

describe('layoutUnitGrid(count, options)', () => {
  const cellOf = (index: number) => ({ column: index % 2, row: Math.floor(index / 2) });

  it('places a cell for each unit, the last with the portion that is counted', () => {
    const { cells } = layoutUnitGrid(2.25, { spacing: 10, cellOf });
    expect(cells).toEqual([
      { column: 0, row: 0, portion: 1 },
      { column: 1, row: 0, portion: 1 },
      { column: 0, row: 1, portion: 0.25 },
    ]);
  });

  it('is as large as its cells', () => {
    const { width, height } = layoutUnitGrid(3, { spacing: 10, cellOf });
    expect([width, height]).toEqual([20, 20]);
  });

  it('is empty for nothing', () => {
    expect(layoutUnitGrid(0, { spacing: 10, cellOf })).toEqual({ cells: [], width: 0, height: 0 });
  });
});

describe('niceUnitsPerSymbol(isEnough)', () => {
  it.each([
    [1, 1],
    [1.5, 2],
    [3, 5],
    [6, 10],
    [201, 500],
  ])('is, of at least %d, the round number %d', (least, units) => {
    expect(niceUnitsPerSymbol((it) => it >= least)).toBe(units);
  });

  it('is infinite where no number is enough', () => {
    expect(niceUnitsPerSymbol(() => false)).toBe(Number.POSITIVE_INFINITY);
  });
});
