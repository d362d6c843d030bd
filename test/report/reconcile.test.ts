import { describe, expect, it } from 'vitest';
import { laiChauReport, type Outcome, type Report, reconcile } from '../../src/data.js';
import type { Figure, FigureInput } from '../../src/report/figure.js';
import { toReport } from '../support/reports.js';

const empty: Report = {
  ...laiChauReport,
  awards: [],
  infrastructure: [],
  households: [],
  totals: [],
};
const withTotal = (stated: FigureInput, ...counts: FigureInput[]) => {
  const awards = counts.map((count, i) => ({
    issuer: `Đơn vị ${i}`,
    recipient: 'individual' as const,
    count,
  }));
  const totals = [{ of: 'individuals', figure: stated }];
  return reconcile(toReport({ ...empty, awards, totals }))[0];
};

describe('reconcile(report)', () => {
  it('finds that the built-in report agrees with its totals', () => {
    expect(
      reconcile(laiChauReport).map(({ of, itemised, outcome }) => [of, itemised.value, outcome]),
    ).toEqual([
      ['individuals', 152, 'within'],
      ['collectives', 26, 'agrees'],
    ]);
  });

  it('knows the names of totals in capitals too', () => {
    const totals = ['Individuals', 'AWARDS'].map((of) => ({ of, figure: 200 }));
    expect(
      reconcile(toReport({ ...laiChauReport, totals })).map(({ itemised, unitemised }) => [
        itemised.value,
        unitemised.value,
      ]),
    ).toEqual([
      [152, 48],
      [178, 22],
    ]);
  });

  const over = (value: number): Figure => ({ value, qualifier: 'over' });
  const nearly = (value: number): Figure => ({ value, qualifier: 'nearly' });
  const about = (value: number): Figure => ({ value, qualifier: 'about' });
  const cases: [FigureInput, FigureInput[], Outcome][] = [
    [26, [16, 10], 'agrees'],
    [26, [16, 9], 'short'],
    [26, [16, 11], 'exceeds'],
    [over(150), [152], 'within'],
    [over(150), [120], 'short'],
    [nearly(500), [480], 'within'],
    [nearly(500), [300], 'short'],
    [nearly(500), [501], 'exceeds'],
    [about(40), [43], 'within'],
    [about(40), [60], 'exceeds'],
    [26, [over(20)], 'within'],
    [26, [over(30)], 'exceeds'],
    [26, [nearly(20)], 'short'],
    // “Over 71” excludes 71 itself.
    [71, [over(71)], 'exceeds'],
    [71, [nearly(71)], 'short'],
    [over(71), [71], 'short'],
    [nearly(71), [71], 'exceeds'],
    [over(71), [nearly(71)], 'short'],
    [over(71), [over(71)], 'within'],
    [over(71), [71.5], 'within'],
    [0.3, [0.1, 0.2], 'agrees'],
  ];
  it.each(cases)('of %j and %j says %s', (stated, counts, outcome) => {
    expect(withTotal(stated, ...counts)?.outcome).toBe(outcome);
  });

  it('says how much is not itemised, with the status of the total', () => {
    expect(withTotal(over(150), 120)?.unitemised).toMatchObject({ value: 30, qualifier: 'over' });
    // Less than something leaves more of it.
    expect(withTotal(130, nearly(100))?.unitemised).toMatchObject({ value: 30, to: 40 });
    expect(withTotal(over(130), nearly(100))?.unitemised).toMatchObject(over(30));
    expect(withTotal(nearly(200), nearly(100))?.unitemised).toMatchObject({ value: 80, to: 110 });
    expect(withTotal(150, 120)?.unitemised).toEqual({ value: 30, qualifier: 'exact' });
    expect(withTotal(150, 150)?.unitemised).toEqual({ value: 0, qualifier: 'exact' });
  });

  it('compares sums by the bounds of their parts, not by the word for the sum', () => {
    expect(withTotal(700, over(500), about(40))?.outcome).toBe('within');
    expect(withTotal(950, 1000, nearly(10))?.outcome).toBe('exceeds');
  });

  it('adds works up by their unit, in either language', () => {
    const totals = [
      { of: 'căn', figure: 270 },
      { of: 'Houses', figure: 271 },
    ];
    const read = reconcile(toReport({ ...laiChauReport, totals }));
    expect(read.map(({ outcome }) => outcome)).toEqual(['agrees', 'short']);
  });

  it('never adds households up, and leaves out totals without a breakdown', () => {
    const totals = [
      { of: 'households', figure: 770 },
      { of: 'individuals', figure: 5 },
    ];
    const { households } = laiChauReport;
    expect(reconcile(toReport({ ...empty, households, totals }))).toEqual([]);
  });
});
