import { laiChauReport, type Report } from '../../src/index.js';

/** The built-in report from a source with an address. */
export const linkedReport: Report = {
  ...laiChauReport,
  source: { ...laiChauReport.source, url: 'https://example.vn/bao-cao' },
};

/** A report with as many measures as there are colours, the largest first. */
export const sixSupports: Report = {
  ...laiChauReport,
  households: ['Bò giống', 'Cây giống', 'Nhà ở', 'Vay vốn', 'Nước sạch', 'Điện'].map(
    (support, index) => ({ support, households: 60 - 9 * index }),
  ),
};

/** A report whose source totals more than it itemises. */
export const shortReport: Report = {
  ...laiChauReport,
  totals: [
    { of: 'individuals', figure: 400 },
    { of: 'collectives', figure: 60 },
  ],
};
