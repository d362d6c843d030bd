import { expect, it } from 'vitest';
import { groupByIssuer } from '../../src/data/issuers.js';
import { laiChauReport } from '../../src/data/lai-chau.js';
import { layoutIssuers } from '../../src/issuer-chart/layout.js';
import { isBar } from '../../src/layout/plot.js';

it('draws a bar for each issuer, in proportion', () => {
  const issuers = groupByIssuer(laiChauReport.awards, 'vi');
  const { marks } = layoutIssuers(issuers, 'vi', { width: 640, em: 16 });
  const bars = marks.filter(isBar);
  expect(bars).toHaveLength(issuers.length);
  for (const [index, { width }] of bars.entries()) {
    const part = (issuers[index]?.total.value ?? 0) / (issuers[0]?.total.value ?? 1);
    expect(width).toBeCloseTo(part * (bars[0]?.width ?? 0));
  }
});
