import { describe, expect, it } from 'vitest';
import { type AwardLayout, layoutAwards } from '../../src/award-chart/layout.js';
import { isBar } from '../../src/layout/plot.js';
import type { FigureInput } from '../../src/report/figure.js';
import { groupByIssuer } from '../../src/report/issuers.js';
import { reconcile } from '../../src/report/reconcile.js';
import { findUnitemisedIssuer } from '../../src/report/unitemised.js';
import { expectInsideFrame, expectNoOverlap } from '../support/geometry.js';
import { vi } from '../support/languages.js';
import { toReport } from '../support/reports.js';

const NAME = 'Không nêu chi tiết';

/** Stated totals by the name of what they count. */
type Totals = Readonly<Record<string, FigureInput>>;

const reportWith = (totals: Totals) =>
  toReport({
    title: 'Báo cáo',
    source: { title: 'Báo cáo' },
    awards: [
      { issuer: 'A', recipient: 'individual', count: 70 },
      { issuer: 'B', recipient: 'collective', count: 20 },
    ],
    totals: Object.entries(totals).map(([of, figure]) => ({ of, figure })),
  });

const unitemisedOf = (totals: Totals) => findUnitemisedIssuer(reconcile(reportWith(totals)), NAME);

function draw(totals: Totals, layout: AwardLayout) {
  const unitemised = unitemisedOf(totals) ?? [];
  const issuers = groupByIssuer(reportWith(totals).awards, 'vi').concat(unitemised);
  return layoutAwards(issuers, layout, vi, { width: 640, em: 16 });
}

describe('the unitemised remainder of stated totals', () => {
  it.each<[string, Totals]>([
    ['everything is itemised', { individuals: 70, collectives: 20 }],
    ['a total is over a smaller value', { individuals: { value: 60, qualifier: 'over' } }],
    ['a total is smaller than its breakdown', { individuals: 60 }],
  ])('is nothing where %s', (_, totals) => {
    expect(unitemisedOf(totals)).toBeUndefined();
  });

  it('has the qualifier that the stated total leaves it', () => {
    const rows = unitemisedOf({ individuals: { value: 100, qualifier: 'over' } })?.rows;
    expect(rows).toMatchObject([
      { recipient: 'individual', figure: { value: 30, qualifier: 'over' } },
    ]);
  });

  it('is counted once where one total contains another', () => {
    const rows = unitemisedOf({ individuals: 100, awards: 130 })?.rows;
    expect(rows).toMatchObject([
      { recipient: 'individual', figure: { value: 30 } },
      { recipient: undefined, figure: { value: 10 } },
    ]);
  });

  it.each(['bars', 'grouped', 'dots'] as const)('is drawn and named in %s', (layout) => {
    const { marks } = draw({ individuals: 100, awards: 130 }, layout);
    const names = marks.filter(({ unitemised }) => unitemised).map(({ name }) => name);
    expect(names).toEqual([`${NAME}: 30 cá nhân`, `${NAME}: 10 lượt khen thưởng`]);
  });

  it.each(['bars', 'grouped', 'dots'] as const)('stands inside and apart in %s', (layout) => {
    const geometry = draw({ individuals: 100, awards: 130 }, layout);
    expectInsideFrame(geometry);
    expectNoOverlap(geometry);
  });

  it('refers to the stated total of which it is the remainder', () => {
    const { marks } = draw({ collectives: 20, individuals: 100 }, 'bars');
    const references = marks.filter(({ unitemised }) => unitemised).map(({ rows }) => rows);
    expect(references).toEqual([{ list: 'totals', indexes: [1] }]);
  });

  it('has the scale of the issuers in bars', () => {
    const { marks } = draw({ individuals: 100 }, 'bars');
    const bars = marks.filter(isBar);
    const itemised = bars.find(({ id }) => id === 'awards-0')?.width ?? 0;
    const unitemised = bars.find((mark) => mark.unitemised)?.width ?? 0;
    expect(unitemised / itemised).toBeCloseTo(30 / 70, 6);
  });

  it('has no shares, which would be shares of another whole', () => {
    const { marks } = draw({ individuals: 100 }, 'share');
    expect(marks.some(({ unitemised }) => unitemised)).toBe(false);
  });
});
