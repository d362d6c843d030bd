import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/lai-chau.js';
import { householdTable } from '../../src/household-chart/template.js';

describe('householdTable(report, locale)', () => {
  it.each(['households', 'hộ', 'Gia đình'])('ends with the total of “%s”', (of) => {
    const report = { ...laiChauReport, totals: [{ of, figure: 770 }] };
    const { totals } = householdTable(report, 'vi');
    expect(totals.map(([name, count]) => [name, count])).toEqual([['Tổng số', '770']]);
  });
});
