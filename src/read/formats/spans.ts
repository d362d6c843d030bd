import { type CellRow, type SheetCell, type TableCell, toCell } from './cells.js';

/** Stands where no cell reaches. */
const EMPTY: SheetCell = { text: '', isHeader: false, isMerged: false };

/** Most columns of a table; HTML allows no wider span, and the limit bounds memory. */
const MAX_COLUMNS = 1000;

/** Puts each cell of a table in every place that it spans, as HTML lays tables out. */
export function expandSpans(rows: readonly (readonly TableCell[])[]): SheetCell[][] {
  const grid: SheetCell[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left]) left++;
      const right = Math.min(MAX_COLUMNS, left + Math.max(1, cell.colSpan));
      const height = cell.rowSpan === 0 ? rows.length : Math.max(1, cell.rowSpan);
      const reached = grid.slice(top, top + height);
      const isMerged = right - left !== 1 || reached.length !== 1;
      const placed = toCell(cell.text, { isHeader: cell.header, isMerged });
      for (const row of reached) {
        for (let column = left; column < right; column++) row[column] = placed;
      }
      left = right;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? EMPTY));
}

/** Whether one cell fills a row: a title or a remark. */
export function isTitle(row: CellRow): boolean {
  return row.length > 1 && row.every((cell) => cell !== EMPTY && cell === row[0]);
}
