import { countedBy } from './counted.js';
import { type Quantity, quantityOf, sumQuantities } from './quantity.js';
import type { Qualifier, Recipient, Report } from './report.js';
import type { Text } from './text.js';
import { worksOf } from './works.js';

/**
 * How a stated total stands to its breakdown: `agrees` to the unit; `within` its status allows the sum
 * (152 with “hơn 150”); `short` when the breakdown itemises less; `exceeds` when it itemises more.
 */
export type Outcome = 'agrees' | 'within' | 'short' | 'exceeds';

/** A total that the source states beside the sum of its breakdown. */
export interface Reconciliation {
  /** As in the report: `individuals`, `collectives`, `awards`, or the name of a unit. */
  readonly of: string;
  /** The list of the report that breaks it down. */
  readonly list: 'awards' | 'infrastructure';
  /** The kind of recipient that it counts, if it counts one. */
  readonly recipient?: Recipient | undefined;
  /** The unit in which it is counted, with its translations. */
  readonly unit?: Text | undefined;
  readonly stated: Quantity;
  /** The sum of the breakdown. */
  readonly itemised: Quantity;
  readonly outcome: Outcome;
  /** What the total has and the breakdown has not: a value of 0 unless the outcome is `short`. */
  readonly rest: Quantity;
}

/** “Gần 500” and “khoảng 500” allow a tenth. */
const TOLERANCE = 0.1;

/** What has another status where it is taken away. */
const OPPOSITE: Partial<Record<Qualifier, Qualifier>> = { over: 'nearly', nearly: 'over' };

/**
 * Compares each stated total with the sum of its breakdown, in the order of the report. Nothing is
 * corrected. Totals without a breakdown are left out, and those of households: their measures may
 * overlap, so that they have no sum.
 */
export function reconcile({ awards, infrastructure, totals }: Report): Reconciliation[] {
  return totals.flatMap(({ of, figure }) => {
    const { parts, ...what } = breakdownOf(of);
    if (parts.length === 0) return [];
    const stated = quantityOf(figure);
    const itemised = sumQuantities(parts);
    const outcome = compare(stated, itemised);
    // Less than something leaves more of it.
    const qualifier = OPPOSITE[itemised.qualifier] ?? itemised.qualifier;
    const left = sumQuantities([stated, { value: -itemised.value, qualifier }]);
    // Ten digits hide what binary fractions leave over.
    const rest =
      outcome === 'short' ? { ...left, value: Number(left.value.toPrecision(10)) } : quantityOf(0);
    return [{ of, ...what, stated, itemised, outcome, rest }];
  });

  function breakdownOf(of: string) {
    const { list, recipient } = countedBy(of);
    if (list === 'awards') {
      const parts = awards.flatMap((row) =>
        !recipient || row.recipient === recipient ? quantityOf(row.count) : [],
      );
      return { list, recipient, parts };
    }
    const works = worksOf(of, infrastructure);
    return {
      list: 'infrastructure' as const,
      unit: works[0]?.unit,
      parts: works.map(({ quantity }) => quantityOf(quantity)),
    };
  }
}

/** How a total stands to the sum of its breakdown. */
export function compare(stated: Quantity, itemised: Quantity): Outcome {
  const [least, most] = rangeOf(stated);
  const [fewest, greatest] = rangeOf(itemised);
  if (greatest < least) return 'short';
  if (fewest > most) return 'exceeds';
  return sumQuantities([stated, itemised]).qualifier === 'exact' ? 'agrees' : 'within';
}

/** The values that a quantity may have: “hơn 150” is not 150. Sums of binary fractions differ in their last digits. */
function rangeOf({ value, qualifier }: Quantity): readonly [least: number, most: number] {
  const room = value * (qualifier === 'exact' ? 1e-9 : TOLERANCE);
  const beside = value * 2e-9;
  return qualifier === 'over'
    ? [value + beside, Infinity]
    : [value - room, value + (qualifier === 'nearly' ? -beside : room)];
}
