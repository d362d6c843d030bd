import type { Problem } from './problem.js';
import { quantityOf } from './quantity.js';
import { reconcile } from './reconcile.js';
import type { Report } from './report.js';

/**
 * What a reader should know of a report that can be drawn all the same: totals that differ from their
 * breakdown, and figures of a breakdown that are not exact, in the words of problems.
 */
export function findWarnings(report: Report): Problem[] {
  const vague = report.awards.flatMap(({ count }, index): Problem[] => {
    const { value, qualifier } = quantityOf(count);
    if (qualifier === 'exact') return [];
    return [
      { path: `awards[${index}].count`, expected: 'exactPart', found: `${qualifier} ${value}` },
    ];
  });
  const differing = reconcile(report)
    .filter(({ outcome }) => /short|exceeds/.test(outcome))
    .map(({ of, stated }): Problem => {
      const index = report.totals.findIndex((total) => total.of === of);
      return { path: `totals[${index}].figure`, expected: 'sum', found: String(stated.value) };
    });
  return [...vague, ...differing];
}
