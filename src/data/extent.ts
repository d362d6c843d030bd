// d3-array has these too, but drags its bisector into every bundle: 0.4 KB for two loops.

/** The greatest of values that are never negative; 0 of none. */
export function greatest<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let most = 0;
  for (const item of items) most = Math.max(most, of(item));
  return most;
}

/** The sum of the values of items. */
export function total<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
