import { tidyLines } from './name.js';
import type { TableCell } from './table.js';

/** A cell of a grid; one that spans several places is the same in each. */
export interface Slot {
  /** Its lines, parted by `\n`. */
  readonly text: string;
  readonly header: boolean;
  /** Whether its cell stands in no other place. */
  readonly alone: boolean;
}

type Line = readonly Slot[];

const EMPTY: Slot = { text: '', header: false, alone: true };

/** HTML allows no wider span; no wider table can fill the memory. */
const WIDEST = 1000;

/** Every cell in each place that it spans. */
export function spread(rows: readonly (readonly TableCell[])[]): Slot[][] {
  const grid: Slot[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const { text, header, colSpan, rowSpan } of cells) {
      while (grid[top]?.[left]) left++;
      const right = Math.min(WIDEST, left + Math.max(1, colSpan));
      // A span of 0 reaches the last row.
      const height = rowSpan === 0 ? rows.length : Math.max(1, rowSpan);
      const bottom = Math.min(rows.length, top + height);
      const alone = right - left === 1 && bottom - top === 1;
      const slot = slotOf(text, header, alone);
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) (grid[y] as Slot[])[x] = slot;
      }
      left = right;
    }
  });
  return grid.map((row) => Array.from(row, (slot) => slot ?? EMPTY));
}

/** A place for a text as people write it. */
export function slotOf(text: string, header = false, alone = true): Slot {
  return {
    text: tidyLines(text),
    header,
    alone,
  };
}

/** The rows above the figures: titles, then names of columns. */
export function countHeaderRows(grid: readonly Line[]): number {
  const first = grid.findIndex((row) => !isTitle(row) && !isBlank(row));
  if (first < 0) return grid.length;
  const body = grid.findIndex(
    (row, index) => index >= first && (isTitle(row) || !row.every(({ header }) => header)),
  );
  // Where no cell is a header, or each is one, the first row is.
  let top = Math.max(body, first + 1);
  while (grid[top]?.some((slot, x) => !slot.alone && slot === grid[top - 1]?.[x])) top++;
  return top;
}

/** Whether one cell fills the row. */
export function isTitle(row: Line): boolean {
  return row.length > 1 && row.every((slot) => slot !== EMPTY && slot === row[0]);
}

/** Whether nothing stands in the row. */
export function isBlank(row: Line): boolean {
  return row.every(({ text }) => text === '');
}

/** Whether a cell says that there is no number. */
export function isNothing(text: string): boolean {
  return /^[-–—−.…]*$/.test(text);
}

/** Whether a row only numbers the columns, as official forms do: “A | B | 1 | 2 | 3”. */
export function isNumbering(row: Line): boolean {
  const signs = row.map(({ text }) => text.replace(/^\((.+)\)$/, '$1'));
  const letters = Math.max(
    0,
    signs.findIndex((sign, index) => sign !== 'ABCD'[index]),
  );
  const numbered = signs.slice(letters).every((sign, index) => sign === String(index + 1));
  // An issuer called “A” may have 1 and 2.
  return numbered && signs.length > (letters > 0 ? 3 : 2);
}
