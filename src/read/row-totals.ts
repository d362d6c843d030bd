import { group } from 'd3';
import { type Figure, sumFigures } from '../report/figure.js';
import { compareFigures, isContradicted } from '../report/reconcile.js';
import { problemIn } from '../validation/excerpt.js';
import type { Problem } from '../validation/problem.js';
import type { SheetColumn } from './columns.js';
import { isPlaceholder } from './formats/cells.js';
import { interpretNumber, type Notation } from './number.js';
import type { SheetRow } from './sheet-rows.js';
import { recipientOf } from './words/cell-words.js';
import { isTotal } from './words/total-words.js';

/**
 * Finds numbers in columns of totals that differ from the sum of their parts: the recipients of the
 * row, or those of one kind or award if the headings say so.
 */
export function findWrongTotals(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  notation: Notation,
): Problem[] {
  return columns.filter(addsUp).flatMap((total) => {
    const parts = columns.filter((column) => isPartOf(column, total));
    // A merged cell may total several rows.
    const groups = group(rows, ({ cells }) => cells[total.index]);
    return Array.from(groups).flatMap(([cell, own]): Problem[] => {
      const stated = readFigure(own[0], total, notation);
      const counts = own.flatMap((row) => readParts(row, parts, notation));
      if (!stated || !counts.every((count) => count !== undefined)) return [];
      const sum = sumFigures(counts);
      // Equal values are no mistake, whatever their qualifiers.
      if (stated.value === sum.value || !isContradicted(compareFigures(stated, sum))) return [];
      return [problemIn(cell?.text ?? '', 'sum', own[0]?.number, total.header)];
    });
  });
}

/** Whether the headings of a total column say what it adds up. */
function addsUp({ headings, isTotal: isSum }: SheetColumn): boolean {
  const leaf = headings.at(-1) ?? '';
  return isSum && (isTotal(leaf) || recipientOf(leaf) !== undefined);
}

/**
 * Whether a total includes a column: one of recipients under the same headings, and of the same
 * kind if the total names one.
 */
function isPartOf({ headings, counts }: SheetColumn, total: SheetColumn): boolean {
  if (!counts) return false;
  const recipient = total.headings.map(recipientOf).find(Boolean);
  if (recipient && counts.recipient !== recipient) return false;
  const shared = total.headings.slice(0, total.headings.findIndex(isTotal));
  return shared.every((text, level) => headings[level] === text);
}

/** The figures of a row in some columns; `undefined` for a number that is not clear. */
function readParts(
  row: SheetRow,
  parts: readonly SheetColumn[],
  notation: Notation,
): (Figure | undefined)[] {
  return parts
    .filter(({ index }) => !isPlaceholder(row.cells[index]?.text ?? ''))
    .map((part) => readFigure(row, part, notation));
}

function readFigure(
  row: SheetRow | undefined,
  { index }: SheetColumn,
  notation: Notation,
): Figure | undefined {
  const number = row?.numbers.get(index);
  const figure = number && interpretNumber(number, notation);
  return typeof figure === 'object' ? figure : undefined;
}
