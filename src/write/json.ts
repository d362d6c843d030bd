import type { Figure, FigureInput } from '../report/figure.js';
import type { Report, ReportInput } from '../report/report.js';

/**
 * Converts a report to its shortest input form: exact figures without a phrase become bare numbers.
 */
export function toInput(report: Report): ReportInput {
  return {
    ...report,
    awards: report.awards.map((row) => ({ ...row, count: shorten(row.count) })),
    infrastructure: report.infrastructure.map((row) => ({
      ...row,
      quantity: shorten(row.quantity),
    })),
    households: report.households.map((row) => ({ ...row, households: shorten(row.households) })),
    totals: report.totals.map((row) => ({ ...row, figure: shorten(row.figure) })),
  };
}

function shorten({ value, to, qualifier, phrase }: Figure): FigureInput {
  if (qualifier === 'exact' && to === undefined && !phrase) return value;
  return {
    value,
    ...(to !== undefined && { to }),
    ...(qualifier !== 'exact' && { qualifier }),
    ...(phrase && { phrase }),
  };
}
