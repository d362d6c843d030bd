import type { Problem } from './problem.js';
import { quantityOf } from './quantity.js';
import { reconcile } from './reconcile.js';
import type { Figure, Report } from './report.js';

/**
 * What a reader should know of a report that can be drawn all the same: totals that differ from their
 * breakdown, and figures of a breakdown that are not exact, in the words of problems.
 */
export function findWarnings(report: Report): Problem[] {
  const vague = (path: string, figure: Figure): Problem[] => {
    const { value, qualifier } = quantityOf(figure);
    if (qualifier === 'exact') return [];
    return [{ path, expected: 'exactPart', found: `${qualifier} ${value}` }];
  };
  const differing = reconcile(report)
    .filter(({ outcome }) => outcome === 'short' || outcome === 'exceeds')
    .map(({ of, stated }): Problem => {
      const index = report.totals.findIndex((total) => total.of === of);
      return { path: `totals[${index}].figure`, expected: 'sum', found: String(stated.value) };
    });
  return [
    ...report.awards.flatMap(({ count }, i) => vague(`awards[${i}].count`, count)),
    ...differing,
  ];
}
