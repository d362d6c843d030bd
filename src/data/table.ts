import type { ParseOptions } from './csv.js';
import { tidy } from './name.js';
import type { Expectation, Problem } from './problem.js';
import type { Recipient, Report } from './report.js';
import { type Row, readHeader, readRows, toRow } from './rows.js';
import type { Text } from './text.js';
import { type Column, columnOf, isTotal, type Kind, kindOf, recipientOf } from './vocabulary.js';

/** A cell of a table as text. */
export interface TableCell {
  /** Without footnote marks. */
  readonly text: string;
  /** Whether it is a header of its row or column. */
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table without its document. */
export interface TableSource {
  readonly caption: string;
  /** Rows of its head, where it has one. */
  readonly headRows?: number;
  readonly rows: readonly (readonly TableCell[])[];
}

export interface ParseTableOptions extends ParseOptions {
  /** What the rows of the table are; else its header tells. */
  readonly kind?: Kind;
}

/** A place of the grid; a cell that spans several stands in each. */
interface Slot {
  readonly text: string;
  readonly header: boolean;
  /** Whether its cell stands in no other place. */
  readonly alone: boolean;
}

/** A column of numbers for one kind of recipient, and of one kind of award if the header names it. */
interface RecipientColumn {
  readonly index: number;
  readonly header: string;
  readonly recipient: Recipient;
  readonly award: string;
}

const TITLE: Text = { vi: 'Kết quả chương trình', en: 'Programme results' };
const SOURCE: Text = { vi: 'Bảng trong trang này', en: 'A table in this page' };
const SUBJECT: Readonly<Record<Kind, Column>> = {
  awards: 'issuer',
  infrastructure: 'work',
  households: 'support',
};
/** HTML allows no wider span; a longer one than this cannot fill the memory. */
const WIDEST = 1000;
const NOTHING = /^[-–—−.…]*$/;

/**
 * Reads a table: of awards, issuers as rows and recipients as columns; of works and households, items
 * as rows with a quantity and a unit; or one figure a row, with a column for each part.
 * A row of totals becomes the stated totals.
 *
 * @returns a report, or every problem with its row and column. Never throws.
 */
export function parseTable(
  table: TableSource,
  options: ParseTableOptions = {},
): Report | Problem[] {
  const grid = spread(table.rows);
  const top = table.headRows || countHeaderRows(grid);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const head = grid.slice(0, top);
  const titles = head.filter(isTitle);
  const levels = head.filter((row) => !isTitle(row));
  const paths = Array.from({ length: width }, (_, column) => pathOf(levels, column));
  const headers = paths.map((path) => path.join(' '));
  const kind = options.kind ?? kindOf(paths.flat());
  const body = grid.map((slots, index) => ({ slots, number: index + 1 })).slice(top);
  if (levels.length === 0 || body.length === 0)
    return [{ path: '', expected: 'rows', found: undefined }];
  const recipients = kind === 'awards' ? recipientColumns(paths, headers) : [];
  // What stands under a recipient is pivoted; what adds recipients up is no figure of its own.
  const own = paths.map(
    (path, index) =>
      !recipients.some((column) => column.index === index) &&
      !(recipients.length > 0 && path.some(isTotal)),
  );
  const { columns, problems } = readColumns(headers, own, top, kind);
  const rows = body.flatMap(({ slots, number }): Row[] => {
    problems.push(...findShared(slots, number));
    const cells = slots.map(({ text }) => text);
    const row = toRow(cells, number, columns, headers);
    return recipients.length > 0
      ? recipients.flatMap((column) => pivot(row, cells, column))
      : [row];
  });
  if (problems.length > 0) return problems;
  return readRows(rows, {
    locale: options.locale ?? 'vi',
    kind,
    title: table.caption || titles[0]?.[0]?.text || TITLE,
    source: { title: options.name || SOURCE, ...(options.url && { url: options.url }) },
  });

  /** A number that stands for several rows or columns belongs to none of them. */
  function findShared(slots: readonly Slot[], number: number): Problem[] {
    return slots.flatMap((slot, index) => {
      const numeric = columns[index] === 'value' || recipients.some((it) => it.index === index);
      if (!numeric || slot.alone || NOTHING.test(slot.text)) return [];
      const expected: Expectation = 'ownCell';
      const column = headers[index] ?? '';
      return [{ path: '', row: number, column, expected, found: JSON.stringify(slot.text) }];
    });
  }
}

/** Every cell in each place that it spans. */
function spread(rows: TableSource['rows']): Slot[][] {
  const grid: Slot[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let left = 0;
    for (const { text, header, colSpan, rowSpan } of cells) {
      while (grid[top]?.[left]) left++;
      const right = left + Math.min(Math.max(1, colSpan), WIDEST);
      // A span of 0 reaches the last row.
      const bottom = Math.min(rows.length, top + (rowSpan === 0 ? rows.length : rowSpan));
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) {
          const row = grid[y] as Slot[];
          row[x] = { text: tidy(text), header, alone: right - left === 1 && bottom - top === 1 };
        }
      }
      left = right;
    }
  });
  return grid.map((row) => Array.from(row, (slot) => slot ?? EMPTY));
}

const EMPTY: Slot = { text: '', header: false, alone: true };

/** The rows of nothing but headers at the top; where no cell is a header, the first row. */
function countHeaderRows(grid: readonly Slot[][]): number {
  const isHead = (row: readonly Slot[], index: number) =>
    row.every(({ header }) => header) && (index === 0 || !isTitle(row));
  const body = grid.findIndex((row, index) => !isHead(row, index));
  return body > 0 ? body : Math.min(1, grid.length);
}

/** Whether one cell fills the row. */
function isTitle(row: readonly Slot[]): boolean {
  return row.length > 1 && row.every((slot) => !slot.alone && slot.text === row[0]?.text);
}

/** What stands above a column, each text once. */
function pathOf(headers: readonly Slot[][], column: number): string[] {
  return [...new Set(headers.map((row) => row[column]?.text ?? ''))].filter(Boolean);
}

/** Of a table whose columns are recipients: which they are, and of which award. */
function recipientColumns(
  paths: readonly (readonly string[])[],
  headers: readonly string[],
): RecipientColumn[] {
  return paths.flatMap((path, index) => {
    const leaf = path.find((text) => recipientOf(text));
    const recipient = leaf && recipientOf(leaf);
    if (!recipient) return [];
    const award = path.filter((text) => text !== leaf && !columnOf(text, 'awards')).join(', ');
    return [{ index, header: headers[index] ?? '', recipient, award }];
  });
}

/** As in a file, but a table's first column needs no known name: it says what its rows are. */
function readColumns(
  headers: readonly string[],
  own: readonly boolean[],
  number: number,
  kind: Kind | undefined,
) {
  const named = headers.map((header, index) => (own[index] ? header : ''));
  const read = readHeader(named, number, kind);
  if (!kind || read.columns.includes(SUBJECT[kind])) return read;
  const first = read.columns.findIndex((column, index) => !column && own[index]);
  if (first < 0) return read;
  named[first] = '';
  const { columns, problems } = readHeader(named, number, kind);
  columns[first] = SUBJECT[kind];
  return { columns, problems };
}

/** The figure of one recipient in a row of several; an empty cell is none. */
function pivot(row: Row, cells: readonly string[], column: RecipientColumn): Row[] {
  const value = cells[column.index] ?? '';
  if (NOTHING.test(value)) return [];
  const award = [column.award, row.cells.award].filter(Boolean).join(', ');
  return [
    {
      number: row.number,
      cells: { ...row.cells, award, recipient: column.recipient, value },
      headers: { ...row.headers, recipient: column.header, value: column.header },
    },
  ];
}
