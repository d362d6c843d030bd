import { exactly, type Figure, isExact, isLess, subtractFigures, sumFigures } from './figure.js';
import type { Recipient } from './recipients.js';
import type { Report } from './report.js';
import type { Text } from './text.js';
import { subjectOfTotal } from './total-subject.js';
import { filterByUnit } from './units.js';

/**
 * How a stated total compares with its breakdown. `agrees`: they are equal; `within`: its qualifier
 * allows the sum (152 with “hơn 150”); `short`: the breakdown itemises less; `exceeds`: it itemises
 * more.
 */
export type Outcome = 'agrees' | 'within' | 'short' | 'exceeds';

/** A stated total with the sum of its breakdown. */
export interface Reconciliation {
  /** Index in `report.totals`. */
  readonly index: number;
  /** As in the report: `individuals`, `collectives`, `awards`, or the name of a unit. */
  readonly of: string;
  /** The list of the report that breaks it down. */
  readonly list: 'awards' | 'infrastructure';
  /** The kind of recipient that it counts, if it counts one. */
  readonly recipient?: Recipient | undefined;
  /** The unit in which it is counted, with its translations. */
  readonly unit?: Text | undefined;
  readonly stated: Figure;
  /** The sum of the breakdown. */
  readonly itemised: Figure;
  readonly outcome: Outcome;
  /** The unitemised remainder: 0 unless the outcome is `short`. */
  readonly unitemised: Figure;
}

/**
 * Compares each stated total with the sum of its breakdown, in the order of the report. Corrects
 * nothing. Totals without a breakdown are left out, and so are those of households, since measures
 * may overlap and have no sum.
 *
 * @example
 * const short = reconcile(report).filter(({ outcome }) => outcome === 'short');
 */
export function reconcile(report: Report): Reconciliation[] {
  return report.totals.flatMap(({ of, figure: stated }, index) => {
    const { figures, ...subject } = findBreakdown(report, of);
    if (figures.length === 0) return [];
    const itemised = sumFigures(figures);
    const outcome = compareFigures(stated, itemised);
    const unitemised = outcome === 'short' ? subtractFigures(stated, itemised) : exactly(0);
    return { index, of, ...subject, stated, itemised, outcome, unitemised };
  });
}

/** Whether a total differs from its breakdown by more than its qualifier allows. */
export function isContradicted(outcome: Outcome): boolean {
  return outcome === 'short' || outcome === 'exceeds';
}

/** The figures that a total of this name adds up. */
function findBreakdown({ awards, infrastructure }: Report, of: string) {
  const { list, recipient } = subjectOfTotal(of);
  if (list === 'awards') {
    const counted = awards.filter((award) => !recipient || award.recipient === recipient);
    return { list, recipient, figures: counted.map(({ count }) => count) };
  }
  const works = filterByUnit(infrastructure, of);
  const figures = works.map(({ quantity }) => quantity);
  return { list: 'infrastructure' as const, unit: works[0]?.unit, figures };
}

/** Compares a stated total with the sum of its breakdown. */
export function compareFigures(stated: Figure, itemised: Figure): Outcome {
  if (isLess(itemised, stated)) return 'short';
  if (isLess(stated, itemised)) return 'exceeds';
  return isExact(stated) && isExact(itemised) ? 'agrees' : 'within';
}
