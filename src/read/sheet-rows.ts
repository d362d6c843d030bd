import { problemIn } from '../validation/excerpt.js';
import type { Problem } from '../validation/problem.js';
import type { SheetColumn, SheetColumns } from './columns.js';
import { type CellRow, isBlank, isPlaceholder, type Sheet } from './formats/cells.js';
import { isTitle } from './formats/spans.js';
import { isNumbering } from './header-rows.js';
import { parseNumber, type WrittenNumber } from './number.js';

/** A row of a sheet that holds figures. */
export interface SheetRow {
  /** Row number as in a spreadsheet: from 1, including header rows. */
  readonly number: number;
  readonly cells: CellRow;
  /** The number in each column of numbers, by the index of the column. */
  readonly numbers: ReadonlyMap<number, WrittenNumber>;
}

/**
 * Selects the rows below the header and parses their numbers; skips rows that are empty, number the
 * columns, or hold a remark.
 */
export function selectSheetRows(sheet: Sheet, { columns }: SheetColumns): SheetRow[] {
  const numeric = columns.filter(isNumeric);
  return sheet.rows.slice(sheet.headerRows).flatMap((cells, index) => {
    if (!holdsFigures(cells, index === 0)) return [];
    const numbers = new Map<number, WrittenNumber>();
    for (const column of numeric) {
      const number = parseNumber(cells[column.index]?.text ?? '');
      if (number) numbers.set(column.index, number);
    }
    return [{ number: sheet.headerRows + index + 1, cells, numbers }];
  });
}

function isNumeric({ holds, counts, isTotal }: SheetColumn): boolean {
  return holds === 'value' || counts !== undefined || isTotal;
}

function holdsFigures(cells: CellRow, isFirst: boolean): boolean {
  if (isBlank(cells) || (isFirst && isNumbering(cells))) return false;
  return !isTitle(cells) || parseNumber(cells[0]?.text ?? '')?.qualifier !== undefined;
}

/** Finds numbers in merged cells, and cells beyond the named columns. */
export function findCellProblems(row: SheetRow, { columns }: SheetColumns): Problem[] {
  const problems = columns.flatMap(({ index, header, holds, counts }): Problem[] => {
    const cell = row.cells[index];
    if (!cell?.isMerged || isPlaceholder(cell.text)) return [];
    // A number in a cell that spans several rows or columns cannot be assigned to one.
    if (holds !== 'value' && !counts) return [];
    return [problemIn(cell.text, 'ownCell', row.number, header)];
  });
  const unnamed = row.cells.find(
    ({ text }, index) => text && !columns[index]?.header && !columns[index]?.holds,
  );
  if (unnamed) problems.push(problemIn(unnamed.text, 'cells', row.number));
  return problems;
}
