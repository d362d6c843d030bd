import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { findRows, sumRows, toId } from '../../src/report/row-reference.js';

describe('findRows(report, reference)', () => {
  it('finds rows of a list and stated totals', () => {
    const [first, , third] = laiChauReport.awards;
    expect(findRows(laiChauReport, { list: 'awards', indexes: [0, 2] })).toEqual([first, third]);
    expect(findRows(laiChauReport, { list: 'totals', indexes: [1] })).toEqual([
      laiChauReport.totals[1],
    ]);
  });

  it('finds nothing where the report has no such row', () => {
    expect(findRows(laiChauReport, { list: 'awards', indexes: [99] })).toEqual([]);
  });
});

describe('toId(reference)', () => {
  it('tells lists and rows apart', () => {
    const ids = (['awards', 'totals'] as const).flatMap((list) =>
      [0, 1].map((index) => toId({ list, indexes: [index] })),
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe('sumRows(rows)', () => {
  it('gives the figure of one row with its phrase, and the sum of several', () => {
    const [first, second] = laiChauReport.awards.map(({ count }) => count);
    const rows = laiChauReport.awards.slice(0, 2);
    expect(sumRows(rows.slice(0, 1))).toEqual(first);
    expect(sumRows(rows)).toEqual({
      value: (first?.value ?? 0) + (second?.value ?? 0),
      qualifier: 'exact',
    });
  });
});
