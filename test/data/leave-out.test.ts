import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/lai-chau.js';
import { leaveOut } from '../../src/data/leave-out.js';

describe('leaveOut(report, kind, isOut)', () => {
  it('leaves rows out of one list, and knows where the others stood', () => {
    const { report, indexes } = leaveOut(
      laiChauReport,
      'awards',
      (row) => 'recipient' in row && row.recipient === 'individual',
    );
    expect(indexes).toEqual([1, 3, 5]);
    expect(report.awards).toEqual(indexes.map((index) => laiChauReport.awards[index]));
    expect(report.infrastructure).toBe(laiChauReport.infrastructure);
    expect(laiChauReport.awards).toHaveLength(7);
  });

  it('compares what is left with no total that counts what is gone', () => {
    const totals = [
      { of: 'awards', figure: 178 },
      { of: 'collectives', figure: 26 },
    ];
    const individuals = (row: object) => 'recipient' in row && row.recipient === 'individual';
    expect(leaveOut({ ...laiChauReport, totals }, 'awards', individuals).report.totals).toEqual([
      totals[1],
    ]);
    const works = { ...laiChauReport, totals: [...totals, { of: 'căn', figure: 270 }] };
    const homes = (row: object) => 'icon' in row && row.icon === 'home';
    const others = (row: object) => !homes(row);
    expect(leaveOut(works, 'infrastructure', homes).report.totals).toEqual(totals);
    expect(leaveOut(works, 'infrastructure', others).report.totals).toEqual(works.totals);
  });
});
