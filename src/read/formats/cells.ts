import { normalizeLines } from '../../report/normalize.js';

/** A cell of a table as text. */
export interface TableCell {
  /** Its lines, parted by `\n`; without footnote marks. */
  readonly text: string;
  /** Whether it is a header of its row or column. */
  readonly header: boolean;
  /** Number of columns that it spans; 1 for a plain cell. */
  readonly colSpan: number;
  /** Number of rows that it spans; 1 for a plain cell, 0 for one that reaches the last row. */
  readonly rowSpan: number;
}

/** A table without its document. */
export interface TableSource {
  /** Its title; empty where it has none. */
  readonly caption: string;
  /** Number of rows of its head, where it has one. */
  readonly headRows?: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** What stands in one place of a sheet; a cell that spans several places is the same object in each. */
export interface SheetCell {
  /** Its lines, parted by `\n`. */
  readonly text: string;
  readonly isHeader: boolean;
  /** Whether it spans several places. */
  readonly isMerged: boolean;
}

/** Makes a cell of a text as people write it. */
export function toCell(text: string, { isHeader = false, isMerged = false } = {}): SheetCell {
  return { text: normalizeLines(text), isHeader, isMerged };
}

/** What stands in each place of a row. */
export type CellRow = readonly SheetCell[];

/** A file or a table as cells in rows and columns. */
export interface Sheet {
  /** Every row, titles and header included. */
  readonly rows: readonly CellRow[];
  /** Number of rows above the figures. */
  readonly headerRows: number;
  /** The headings of each column, from the top; several where a heading spans columns with headings of their own. */
  readonly headings: readonly (readonly string[])[];
}

/** Whether nothing stands in a row. */
export function isBlank(row: CellRow): boolean {
  return row.every(({ text }) => text === '');
}

/** Whether a cell says that there is no number: nothing, dashes or dots. */
export function isPlaceholder(text: string): boolean {
  return /^[-–—−.…]*$/.test(text);
}
