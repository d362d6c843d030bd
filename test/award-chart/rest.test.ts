import { describe, expect, it } from 'vitest';
import { type AwardLayout, layoutAwards } from '../../src/award-chart/layout.js';
import { groupByIssuer } from '../../src/data/issuers.js';
import { reconcile } from '../../src/data/reconcile.js';
import type { Figure, Report } from '../../src/data/report.js';
import { restIssuer } from '../../src/data/rest.js';
import { isBar } from '../../src/layout/plot.js';
import { expectInsideFrame, expectNoOverlap } from '../support/geometry.js';

const NAME = 'Không nêu chi tiết';

function reportWith(totals: Record<string, Figure>): Report {
  return {
    title: 'Báo cáo',
    source: { title: 'Báo cáo' },
    awards: [
      { issuer: 'A', recipient: 'individual', count: 70 },
      { issuer: 'B', recipient: 'collective', count: 20 },
    ],
    infrastructure: [],
    households: [],
    totals: Object.entries(totals).map(([of, figure]) => ({ of, figure })),
    mentions: [],
  };
}

const restOf = (totals: Record<string, Figure>) => restIssuer(reconcile(reportWith(totals)), NAME);

function draw(totals: Record<string, Figure>, layout: AwardLayout) {
  const report = reportWith(totals);
  const rest = restIssuer(reconcile(report), NAME);
  const issuers = groupByIssuer(report.awards, 'vi');
  return layoutAwards(rest ? [...issuers, rest] : issuers, layout, 'vi', { width: 640, em: 16 });
}

describe('what stated totals have and the breakdown has not', () => {
  it('is nothing where everything is itemised', () => {
    expect(restOf({ individuals: 70, collectives: 20 })).toBeUndefined();
    expect(restOf({ individuals: { value: 60, qualifier: 'over' } })).toBeUndefined();
    expect(restOf({ individuals: 60 })).toBeUndefined();
  });

  it('has the status that the stated total leaves it', () => {
    expect(restOf({ individuals: { value: 100, qualifier: 'over' } })?.rows).toMatchObject([
      { recipient: 'individual', value: 30, qualifier: 'over' },
    ]);
  });

  it('is counted once where one total contains another', () => {
    const rows = restOf({ individuals: 100, awards: 130 })?.rows;
    expect(rows).toMatchObject([
      { recipient: 'individual', value: 30 },
      { recipient: undefined, value: 10 },
    ]);
  });

  it.each(['bars', 'grouped', 'dots'] as const)('is drawn and named in %s', (layout) => {
    const geometry = draw({ individuals: 100, awards: 130 }, layout);
    const rest = geometry.marks.filter((mark) => mark.rest);
    expect(rest.map(({ name }) => name)).toEqual([
      `${NAME}: 30 cá nhân`,
      `${NAME}: 10 lượt khen thưởng`,
    ]);
    expectInsideFrame(geometry, 16);
    expectNoOverlap(geometry, 16);
  });

  it('has the scale of the issuers in bars', () => {
    const { marks } = draw({ individuals: 100 }, 'bars');
    const [itemised, rest] = ['0', 'rest-individual'].map((key) =>
      marks.filter(isBar).find((mark) => mark.key === key),
    );
    expect((rest?.width ?? 0) / (itemised?.width ?? 1)).toBeCloseTo(30 / 70, 6);
  });

  it('has no shares, which would be those of another whole', () => {
    expect(draw({ individuals: 100 }, 'share').marks.some((mark) => mark.rest)).toBe(false);
  });
});
