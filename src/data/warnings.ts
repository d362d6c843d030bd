import type { Problem } from './problem.js';
import { quantityOf } from './quantity.js';
import { reconcile } from './reconcile.js';
import type { Figure, Report } from './report.js';

/**
 * What a reader should know of a report that can be drawn all the same: totals that differ from their
 * breakdown, figures of a breakdown that are not exact, and parts of people or households, in the words of problems.
 */
export function findWarnings(report: Report): Problem[] {
  const vague = (path: string, figure: Figure): Problem[] => {
    const { value, qualifier } = quantityOf(figure);
    if (qualifier === 'exact') return [];
    return [{ path, expected: 'exactPart', found: `${qualifier} ${value}` }];
  };
  const differing = reconcile(report)
    .filter(({ outcome }) => outcome === 'short' || outcome === 'exceeds')
    .map(({ of, itemised }): Problem => {
      const index = report.totals.findIndex((total) => total.of === of);
      return { path: `totals[${index}].figure`, expected: 'sum', found: String(itemised.value) };
    });
  const broken = (path: string, figure: Figure): Problem[] => {
    const { value } = quantityOf(figure);
    return Number.isInteger(value) ? [] : [{ path, expected: 'whole', found: String(value) }];
  };
  return [
    ...report.awards.flatMap(({ count }, i) => {
      const path = `awards[${i}].count`;
      return [...vague(path, count), ...broken(path, count)];
    }),
    ...report.households.flatMap(({ households }, i) =>
      broken(`households[${i}].households`, households),
    ),
    ...differing,
  ];
}
