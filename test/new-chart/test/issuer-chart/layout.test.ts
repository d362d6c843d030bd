import { expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { languageOf } from '../../src/i18n/languages.js';
import { layoutIssuers } from '../../src/issuer-chart/layout.js';
import { isBar } from '../../src/layout/plot.js';
import { groupByIssuer } from '../../src/report/issuers.js';

it('draws a bar for each issuer, in proportion', () => {
  const issuers = groupByIssuer(laiChauReport.awards, 'vi');
  const { marks } = layoutIssuers(issuers, languageOf('vi'), { width: 640, em: 16 });
  const bars = marks.filter(isBar);
  expect(bars).toHaveLength(issuers.length);
  for (const [index, { width }] of bars.entries()) {
    const part = (issuers[index]?.total.value ?? 0) / (issuers[0]?.total.value ?? 1);
    expect(width).toBeCloseTo(part * (bars[0]?.width ?? 0));
  }
});
