import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { householdTable } from '../../src/household-chart/content.js';
import { vi } from '../support/languages.js';
import { toReport } from '../support/reports.js';

describe('householdTable(report, language)', () => {
  it.each(['households', 'hộ', 'Gia đình'])('ends with the total of “%s”', (of) => {
    const report = toReport({ ...laiChauReport, totals: [{ of, figure: 770 }] });
    const { totals } = householdTable(report, vi);
    expect(totals.map(([name, count]) => [name, count])).toEqual([['Tổng số', '770']]);
  });
});
