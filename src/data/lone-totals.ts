import { countedBy } from './counted.js';
import type { Problem } from './problem.js';
import type { Report } from './report.js';
import { worksOf } from './works.js';

/** Totals of what the report has no rows and no word for, most likely a misspelt name: nothing tells whether they are right. */
export function findLoneTotals({ infrastructure, totals }: Report): Problem[] {
  return totals.flatMap(({ of }, i): Problem[] =>
    countedBy(of).list || worksOf(of, infrastructure).length > 0
      ? []
      : [{ path: `totals[${i}].of`, expected: 'counted', found: JSON.stringify(of) }],
  );
}
