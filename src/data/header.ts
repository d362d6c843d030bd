import { excerptOf, type Problem } from './problem.js';
import { type Column, columnOf, type Kind } from './vocabulary.js';

/** A row of a file: what stands in each column, and the header of that column as the file has it. */
export interface Row {
  /** From 1, as a spreadsheet counts; the header is a row too. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly headers: Readonly<Partial<Record<Column, string>>>;
}

/** The columns of a header row; a problem for each that nobody could read. */
export function readHeader(
  headers: readonly string[],
  number: number,
  kind: Kind | undefined,
): { columns: (Column | undefined)[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set<Column>();
  const columns = headers.map((header) => {
    const column = header ? columnOf(header, kind) : undefined;
    const again = column !== undefined && column !== 'ignored' && taken.has(column);
    if ((header && !column) || again) {
      problems.push({
        path: '',
        row: number,
        expected: again ? 'columnOnce' : 'column',
        found: excerptOf(header),
      });
    }
    if (column) taken.add(column);
    return again ? undefined : column;
  });
  return { columns, problems };
}

/** The cells of one line by column. */
export function toRow(
  cells: readonly string[],
  number: number,
  columns: readonly (Column | undefined)[],
  headers: readonly string[],
): Row {
  const own: Partial<Record<Column, string>> = {};
  const names: Partial<Record<Column, string>> = {};
  columns.forEach((column, index) => {
    if (!column) return;
    own[column] = cells[index]?.trim() ?? '';
    names[column] = headers[index] ?? '';
  });
  return { number, cells: own, headers: names };
}
