import { isNothing, type Slot } from './grid.js';
import { groupBy } from './group-by.js';
import { readQuantity } from './number.js';
import { type Problem, problemIn } from './problem.js';
import { sumQuantities } from './quantity.js';
import type { RecipientColumn } from './recipient-columns.js';
import { compare } from './reconcile.js';
import type { Locale } from './text.js';
import { isTotal, recipientOf } from './vocabulary.js';

/** A row of figures. */
export interface FigureRow {
  readonly slots: readonly Slot[];
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
}

/**
 * A problem for each number in a column of totals that is not the sum of what it stands for: the recipients
 * of its row, or those of one kind or one award where its header says so.
 */
export function findWrongTotals(
  rows: readonly FigureRow[],
  paths: readonly (readonly string[])[],
  recipients: readonly (RecipientColumn | undefined)[],
  locale: Locale,
): Problem[] {
  const read = (slot: Slot | undefined) => readQuantity(slot?.text ?? '', locale);
  return paths.flatMap((path, column) => {
    const isPart = partsOf(path, column);
    if (!isPart) return [];
    // One cell may be the total of several rows.
    const cells = groupBy(rows, ({ slots }) => slots[column]);
    return Array.from(cells).flatMap(([cell, own]): Problem[] => {
      const stated = read(cell);
      const counts = own
        .flatMap(({ slots }) => slots.filter((_, index) => isPart(index)))
        .filter(({ text }) => !isNothing(text))
        .map(read);
      if (typeof stated !== 'object' || !counts.every((it) => typeof it === 'object')) return [];
      const sum = sumQuantities(counts);
      // Equal numbers are no slip of the pen, whatever their status.
      if (stated.value === sum.value || !/short|exceeds/.test(compare(stated, sum))) return [];
      return [problemIn(cell?.text ?? '', 'sum', own[0]?.number, path.join(' '))];
    });
  });

  /** Which columns a column adds up; `undefined` of one that holds no totals. */
  function partsOf(path: readonly string[], column: number) {
    const at = path.findIndex(isTotal);
    const leaf = path.at(-1) ?? '';
    const isRead = recipients.length === 0 || recipients[column];
    if (at < 0 || isRead || !(isTotal(leaf) || recipientOf(leaf))) return undefined;
    const recipient = path.map(recipientOf).find(Boolean);
    return (index: number) =>
      recipients[index] &&
      (!recipient || recipients[index].recipient === recipient) &&
      path.slice(0, at).every((text, level) => paths[index]?.[level] === text);
  }
}
