import { isExact } from '../report/figure.js';
import { LIST_NAMES, LISTS } from '../report/lists.js';
import { isContradicted, reconcile } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import { figureOf } from '../report/row-reference.js';
import { subjectOfTotal } from '../report/total-subject.js';
import { filterByUnit } from '../report/units.js';
import { type LocatedProblem, type RowLocation, toPath } from './location.js';
import type { Problem, ProblemCode } from './problem.js';

/** A warning, and the row of the report of which it speaks. */
export interface Warning extends LocatedProblem {
  readonly location: RowLocation;
}

/**
 * What a reader should know of a report that can be drawn all the same: figures of a breakdown that are not
 * exact, and totals that differ from their breakdown.
 *
 * @example
 * for (const warning of findWarnings(report)) console.warn(describeProblem(warning, 'en'));
 */
export function findWarnings(report: Report): Problem[] {
  return locateWarnings(report).map(({ problem }) => problem);
}

/** The same, with the row of which each warning speaks. */
export function locateWarnings(report: Report): Warning[] {
  return [...findInexactAwards(report), ...findContradictedTotals(report)];
}

/** Awards of a breakdown whose number the source does not state exactly. */
function findInexactAwards({ awards }: Report): Warning[] {
  return awards.flatMap(({ count }, index) => {
    if (isExact(count)) return [];
    const { value, to, qualifier } = count;
    const found = to === undefined ? `${qualifier} ${value}` : `${qualifier} ${value}–${to}`;
    return warn('exactPart', { list: 'awards', index, key: 'count' }, found);
  });
}

function findContradictedTotals(report: Report): Warning[] {
  return reconcile(report)
    .filter(({ outcome }) => isContradicted(outcome))
    .map(({ index, stated }) =>
      warn('sum', { list: 'totals', index, key: 'figure' }, String(stated.value)),
    );
}

/** Fractions of persons and of households: most likely a decimal sign that stood for thousands. */
export function findFractions(report: Report): Warning[] {
  // Lengths have fractions; persons and households have none.
  const countingLists = LIST_NAMES.filter((list) => list !== 'infrastructure');
  return countingLists.flatMap((list) =>
    report[list].flatMap((row, index) => {
      const { value } = figureOf(row);
      if (Number.isInteger(value)) return [];
      return warn('whole', { list, index, key: LISTS[list].figure }, String(value));
    }),
  );
}

/** Totals of what the report neither lists nor has a word for, most likely a misspelt name. */
export function findLoneTotals({ infrastructure, totals }: Report): Warning[] {
  return totals.flatMap(({ of }, index) => {
    const isKnown = subjectOfTotal(of).list || filterByUnit(infrastructure, of).length > 0;
    if (isKnown) return [];
    return warn('counted', { list: 'totals', index, key: 'of' }, JSON.stringify(of));
  });
}

function warn(
  code: ProblemCode,
  location: RowLocation & { readonly key: string },
  found: string,
): Warning {
  const { list, index, key } = location;
  return { problem: { path: toPath([list, index, key]), code, found }, location };
}
