import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { filterRows, toWhole } from '../../src/report/filter-rows.js';
import { toReport } from '../support/reports.js';

const isCollective = (row: object) => 'recipient' in row && row.recipient === 'collective';
const isHome = (row: object) => 'icon' in row && row.icon === 'home';

describe('filterRows(report, list, keeps)', () => {
  it('removes rows from one list, and knows where the others stood', () => {
    const { report, rowIndexes } = filterRows(laiChauReport, 'awards', isCollective);
    expect(rowIndexes).toEqual([1, 3, 5]);
    expect(report.awards).toEqual(rowIndexes.map((index) => laiChauReport.awards[index]));
    expect(report.infrastructure).toBe(laiChauReport.infrastructure);
    expect(laiChauReport.awards).toHaveLength(7);
  });

  it('removes the totals that count what is gone, and knows where the others stood', () => {
    const report = toReport({
      ...laiChauReport,
      totals: [
        { of: 'awards', figure: 178 },
        { of: 'collectives', figure: 26 },
        { of: 'căn', figure: 270 },
      ],
    });
    const collectives = filterRows(report, 'awards', isCollective);
    expect(collectives.totalIndexes).toEqual([1, 2]);
    expect(collectives.report.totals).toEqual(report.totals.slice(1));
    const notHomes = filterRows(report, 'infrastructure', (row) => !isHome(row));
    expect(notHomes.report.totals).toEqual(report.totals.slice(0, 2));
    expect(filterRows(report, 'infrastructure', isHome).report.totals).toEqual(report.totals);
  });
});

describe('toWhole(reference, filtered)', () => {
  it('refers to the same rows and totals of the whole report', () => {
    const filtered = filterRows(laiChauReport, 'awards', isCollective);
    expect(filtered.totalIndexes).toEqual([1]);
    expect(toWhole({ list: 'awards', indexes: [0, 2] }, filtered)).toEqual({
      list: 'awards',
      indexes: [1, 5],
    });
    expect(toWhole({ list: 'totals', indexes: [0] }, filtered)).toEqual({
      list: 'totals',
      indexes: [1],
    });
  });
});
