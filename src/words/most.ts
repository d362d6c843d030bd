import { greatest } from '../data/extent.js';
import type { Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { capitalise, fill, listNames, shorten } from './sentence.js';

/** What is counted, and how much. */
export interface Named extends Quantity {
  readonly name: string;
}

/** Sentences for which `{0}` is a name or several, and `{1}` and more describe its quantity. */
export interface MostWords {
  /** Where there is nothing. */
  readonly none: string;
  /** Where all quantities are zero. */
  readonly zero?: string;
  /** Where there is one quantity. */
  readonly only?: string;
  /** Where one is the most. */
  readonly most: string;
  /** Where several are the most, each as much as the others. */
  readonly each: string;
  /** Where the status of figures leaves open which is the most. */
  readonly largest: string;
  /** What they are called where they are too many to name. */
  readonly many: string;
}

/**
 * Says what certainly has the most, of several quantities; where a status leaves it open (“hơn 150” may be more than
 * 151), which are the largest values.
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
  const sure = greatest(rows, leastOf);
  const open = rows.filter((row) => mostOf(row) >= sure);
  const certain = open.length === 1 || open.every(({ qualifier }) => qualifier === 'exact');
  const leaders = certain ? open : [];
  const largest = greatest(rows, ({ value }) => value);
  const most = leaders[0] ? leaders : rows.filter(({ value }) => value === largest);
  const [first] = most;
  if (!first) return words.none;
  if (words.zero && rows.every((row) => mostOf(row) === 0)) return words.zero;
  const names = leaders[0]
    ? most.map(({ name }) => name)
    : most.map((row) => `${shorten(row.name, length)} (${describe(row)[0]})`);
  const who = listNames(names, leaders[0] ? length : length + 30, words.many, locale);
  const sentence =
    (rows.length === 1 && words.only) ||
    (leaders[0] ? (leaders[1] ? words.each : words.most) : words.largest);
  return capitalise(fill(sentence, who, ...describe(first)));
}

// What is over or nearly a value is not the value itself.
function leastOf({ value, qualifier }: Quantity): number {
  return qualifier === 'exact' ? value : qualifier === 'over' ? value * (1 + 1e-9) : 0;
}

function mostOf({ value, qualifier }: Quantity): number {
  return qualifier === 'exact' ? value : qualifier === 'nearly' ? value * (1 - 1e-9) : Infinity;
}
