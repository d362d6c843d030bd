import { greatest } from './extent.js';
import type { Figure, Qualifier } from './report.js';

/** A value with its status, as it is drawn and spoken. */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The words of the source that state it. */
  readonly phrase?: string | undefined;
}

/** The value and status of a figure. */
export function quantityOf(figure: Figure): Quantity {
  return typeof figure === 'number'
    ? { value: figure, qualifier: 'exact' }
    : { value: figure.value, qualifier: figure.qualifier ?? 'exact', phrase: figure.phrase };
}

/** Whether it is exactly one, which some languages count by another word. */
export function isOne({ value, qualifier }: Quantity): boolean {
  return value === 1 && qualifier === 'exact';
}

/**
 * The sum of quantities of one kind. Its status follows from theirs: exact and *over* make *over*,
 * exact and *nearly* make *nearly*, any other mixture is *about*.
 */
export function sumQuantities(quantities: Iterable<Quantity>): Quantity {
  let value = 0;
  let qualifier: Qualifier = 'exact';
  for (const quantity of quantities) {
    value += quantity.value;
    if (quantity.qualifier === 'exact' || quantity.qualifier === qualifier) continue;
    qualifier = qualifier === 'exact' ? quantity.qualifier : 'about';
  }
  return { value, qualifier };
}

/**
 * The items that certainly have the most: one, or several whose exact values are equal. None where a
 * status leaves it open (“hơn 150” may be more than 151).
 *
 * @param of - the quantity of an item.
 */
export function findLeaders<Item>(items: readonly Item[], of: (item: Item) => Quantity): Item[] {
  const most = greatest(items, (item) => leastOf(of(item)));
  const open = items.filter((item) => mostOf(of(item)) >= most);
  return open.length === 1 || open.every((item) => of(item).qualifier === 'exact') ? open : [];
}

/** The items with the largest stated value, whatever its status. */
export function findLargest<Item>(items: readonly Item[], of: (item: Item) => Quantity): Item[] {
  const most = greatest(items, (item) => of(item).value);
  return items.filter((item) => of(item).value === most);
}

// What is over or nearly a value is not the value itself.
function leastOf({ value, qualifier }: Quantity): number {
  return qualifier === 'exact' ? value : qualifier === 'over' ? value * (1 + 1e-9) : 0;
}

function mostOf({ value, qualifier }: Quantity): number {
  return qualifier === 'exact' ? value : qualifier === 'nearly' ? value * (1 - 1e-9) : Infinity;
}
