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
