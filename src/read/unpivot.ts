import type { SheetColumn, SheetColumns } from './columns.js';
import { isPlaceholder } from './formats/cells.js';
import type { WrittenNumber } from './number.js';
import type { SheetRow } from './sheet-rows.js';
import type { ColumnKind } from './words/header-words.js';

/** What stands in each column, if anything. */
export type Cells = Readonly<Partial<Record<ColumnKind, string | undefined>>>;

/** A row of a sheet with one figure. */
export interface FigureRow {
  /** Row number as in a spreadsheet: from 1, including header rows. */
  readonly number: number;
  readonly cells: Cells;
  /** The number in its cell `value`. */
  readonly value: WrittenNumber | undefined;
  /** The header of each column, as the file has it. */
  readonly headers: Cells;
}

/**
 * Turns rows into rows of one figure: names cells by column, and makes a row of each recipient
 * column.
 */
export function unpivot(rows: readonly SheetRow[], sheet: SheetColumns): FigureRow[] {
  const headers = byColumn(sheet, ({ header }) => header);
  const value = sheet.columns.find(({ holds }) => holds === 'value');
  return rows.flatMap((row) => {
    const cells = byColumn(sheet, ({ index }) => row.cells[index]?.text || undefined);
    const { number, numbers } = row;
    if (sheet.hasRecipientColumns) return unpivotRecipients(row, sheet, cells, headers);
    return [{ number, cells, headers, value: value && numbers.get(value.index) }];
  });
}

function unpivotRecipients(
  row: SheetRow,
  { columns }: SheetColumns,
  cells: Cells,
  headers: Cells,
): FigureRow[] {
  return columns.flatMap(({ index, header, counts }): FigureRow[] => {
    const value = row.cells[index]?.text ?? '';
    // An empty cell is no figure.
    if (!counts || isPlaceholder(value)) return [];
    const award = [counts.award, cells.award].filter(Boolean).join(', ') || undefined;
    return [
      {
        number: row.number,
        cells: { ...cells, award, recipient: counts.recipient, value },
        headers: { ...headers, recipient: header, value: header },
        value: row.numbers.get(index),
      },
    ];
  });
}

function byColumn(
  { columns }: SheetColumns,
  textOf: (column: SheetColumn) => string | undefined,
): Cells {
  const texts: Partial<Record<ColumnKind, string | undefined>> = {};
  for (const column of columns) {
    if (column.holds) texts[column.holds] = textOf(column);
  }
  return texts;
}
