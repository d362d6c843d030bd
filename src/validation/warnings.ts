import { LIST_NAMES, LISTS } from '../report/lists.js';
import { isContradicted, reconcile } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import { figureOf } from '../report/row-reference.js';
import { subjectOfTotal } from '../report/total-subject.js';
import { filterByUnit } from '../report/units.js';
import type { Problem } from './problem.js';

/**
 * What a reader should know of a report that can be drawn all the same: figures of a breakdown that are not
 * exact, and totals that differ from their breakdown.
 *
 * @example
 * for (const warning of findWarnings(report)) console.warn(describeProblem(warning, 'en'));
 */
export function findWarnings(report: Report): Problem[] {
  return [...findInexactAwards(report), ...findContradictedTotals(report)];
}

/** Finds awards in a breakdown with an inexact number. */
function findInexactAwards({ awards }: Report): Problem[] {
  return awards.flatMap(({ count: { value, qualifier } }, index): Problem[] => {
    if (qualifier === 'exact') return [];
    const path = `awards[${index}].count`;
    return [{ path, code: 'exactPart', found: `${qualifier} ${value}` }];
  });
}

function findContradictedTotals(report: Report): Problem[] {
  return reconcile(report)
    .filter(({ outcome }) => isContradicted(outcome))
    .map(({ index, stated }) => ({
      path: `totals[${index}].figure`,
      code: 'sum',
      found: String(stated.value),
    }));
}

/** Lists that count persons or households, which cannot be fractions. */
const COUNTING_LISTS = LIST_NAMES.filter((list) => list !== 'infrastructure');

/** Finds fractions of persons and households: most likely a decimal sign meant for thousands. */
export function findFractions(report: Report): Problem[] {
  return COUNTING_LISTS.flatMap((list) =>
    report[list].flatMap((row, index): Problem[] => {
      const { value } = figureOf(row);
      if (Number.isInteger(value)) return [];
      const path = `${list}[${index}].${LISTS[list].figure}`;
      return [{ path, code: 'whole', found: String(value) }];
    }),
  );
}

/** Finds totals of a subject that is unknown and not in the report, most likely a misspelt name. */
export function findLoneTotals({ infrastructure, totals }: Report): Problem[] {
  return totals.flatMap(({ of }, index): Problem[] => {
    const isKnown = subjectOfTotal(of).list || filterByUnit(infrastructure, of).length > 0;
    if (isKnown) return [];
    return [{ path: `totals[${index}].of`, code: 'counted', found: JSON.stringify(of) }];
  });
}
