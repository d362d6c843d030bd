import { normalizeLines } from '../../report/normalize.js';

/** A cell of a table as text. */
export interface TableCell {
  /** The text, lines separated by `\n`, without footnote marks. */
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

/** A file or table as cells in rows and columns. */
export interface Sheet {
  /** All rows, including titles and header. */
  readonly rows: readonly CellRow[];
  /** Number of title and header rows. */
  readonly headerRows: number;
  /** The headings of each column, from the top; several under a heading that spans columns. */
  readonly headings: readonly (readonly string[])[];
}

/** Whether every cell of a row is empty. */
export function isBlank(row: CellRow): boolean {
  return row.every(({ text }) => text === '');
}

/** Whether a cell states that there is no number: it is empty, or holds dashes or dots. */
export function isPlaceholder(text: string): boolean {
  return /^[-–—−.…]*$/.test(text);
}
