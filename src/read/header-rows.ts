import { type CellRow, isBlank } from './formats/cells.js';
import { isTitle } from './formats/spans.js';

/** Whether a header row names columns, not the whole table. */
export function namesColumns(row: CellRow): boolean {
  return !isTitle(row) && !isBlank(row);
}

/** Number of rows above the figures of a table: titles, then names of columns. */
export function countHeaderRows(rows: readonly CellRow[]): number {
  const first = rows.findIndex(namesColumns);
  if (first < 0) return rows.length;
  const body = rows.findIndex(
    (row, index) => index >= first && (isTitle(row) || !row.every(({ isHeader }) => isHeader)),
  );
  // If no cell is a header, or all are, the first row is the header.
  let count = Math.max(body, first + 1);
  while (reachesFrom(rows[count - 1], rows[count])) count++;
  return count;
}

/** Whether a cell spans two rows. */
function reachesFrom(above: CellRow | undefined, below: CellRow | undefined): boolean {
  return below?.some((cell, column) => cell.isMerged && cell === above?.[column]) ?? false;
}

/** Whether a row only numbers the columns, as official forms do: “A | B | 1 | 2 | 3”. */
export function isNumbering(row: CellRow): boolean {
  const signs = row.map(({ text }) => text.replace(/^\((.+)\)$/, '$1'));
  const letters = Math.max(
    0,
    signs.findIndex((sign, index) => sign !== 'ABCD'[index]),
  );
  const isNumbered = signs.slice(letters).every((sign, index) => sign === String(index + 1));
  // Short rows may be data: an issuer called “A” with 1 and 2.
  return isNumbered && signs.length > (letters > 0 ? 3 : 2);
}
