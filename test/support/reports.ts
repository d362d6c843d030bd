import { expect } from 'vitest';
import {
  laiChauReport,
  type Problem,
  type Report,
  type ReportInput,
  validateReport,
} from '../../src/data.js';

/**
 * Validates a report as elements do.
 *
 * @throws {Error} if it has problems.
 */
export function toReport(input: ReportInput): Report {
  const report = validateReport(input);
  if (Array.isArray(report)) throw new Error(JSON.stringify(report));
  return report;
}

/** Expects a valid report or at least one problem. */
export function expectReportOrProblems(read: Report | readonly Problem[]): void {
  if ('source' in read) expect(validateReport(read)).toEqual(read);
  else expect(read).not.toEqual([]);
}

/** The built-in report with an address of its source. */
export const linkedReport: Report = {
  ...laiChauReport,
  source: { ...laiChauReport.source, url: 'https://example.vn/bao-cao' },
};

/** A report with as many household supports as there are colours, the largest first. */
export const sixSupports = toReport({
  ...laiChauReport,
  households: ['Bò giống', 'Cây giống', 'Nhà ở', 'Vay vốn', 'Nước sạch', 'Điện'].map(
    (support, index) => ({ support, households: 60 - 9 * index }),
  ),
});

/** A report whose stated totals exceed their breakdown. */
export const shortReport = toReport({
  ...laiChauReport,
  totals: [
    { of: 'individuals', figure: 400 },
    { of: 'collectives', figure: 60 },
  ],
});

/** A report of another programme, with one row in each list. */
export const otherReport = toReport({
  title: 'Phong trào thi đua',
  place: 'Điện Biên',
  period: { from: 2020, to: 2023 },
  source: {
    title: 'Báo cáo tổng kết',
    publisher: 'Sở Nội vụ',
    url: 'https://example.vn/bao-cao',
    date: '2023-12',
  },
  awards: [
    {
      issuer: 'Hội Nông dân',
      award: 'Giấy khen',
      recipient: 'individual',
      count: { value: 12300, qualifier: 'over' },
    },
  ],
  infrastructure: [{ work: 'Kênh mương', unit: 'km', action: 'built', quantity: 12.5 }],
  households: [{ support: 'Bò giống', households: { value: 40, qualifier: 'about' } }],
});
