import { findLargest, findLeaders, type Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { capitalise, fill, listNames, shorten } from './sentence.js';

/** What is counted, and how much. */
export interface Named {
  readonly name: string;
  readonly quantity: Quantity;
}

/** Sentences for which `{0}` is a name or several, and `{1}` and more describe its quantity. */
export interface MostWords {
  /** Of nothing, */
  readonly none: string;
  /** of what all is zero, */
  readonly zero?: string;
  /** of one alone, */
  readonly only?: string;
  /** of one with the most, of several with as much as each other, */
  readonly most: string;
  readonly each: string;
  /** and where the status of figures leaves open which is the most. */
  readonly largest: string;
  /** What they are called where they are too many to name. */
  readonly many: string;
}

/**
 * Says what has the most, of several quantities.
 *
 * @param describe - what is said of a quantity; its count first.
 * @param length - of the longest name, in characters.
 */
export function describeMost(
  rows: readonly Named[],
  words: MostWords,
  describe: (quantity: Quantity) => readonly (string | number)[],
  length: number,
  locale: Locale,
): string {
  const of = ({ quantity }: Named) => quantity;
  const leaders = findLeaders(rows, of);
  const open = leaders.length === 0;
  const most = open ? findLargest(rows, of) : leaders;
  const [first] = most;
  if (!first) return words.none;
  if (
    words.zero &&
    rows.every(({ quantity }) => quantity.value === 0 && quantity.qualifier === 'exact')
  )
    return words.zero;
  const names = most.map(({ name, quantity }) =>
    open ? `${shorten(name, length)} (${describe(quantity)[0]})` : name,
  );
  const who = listNames(names, open ? length + 30 : length, words.many, locale);
  const sentence =
    (rows.length === 1 && words.only) ||
    (open ? words.largest : most.length > 1 ? words.each : words.most);
  return capitalise(fill(sentence, who, ...describe(first.quantity)));
}
