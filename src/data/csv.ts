import { readLines } from './csv-lines.js';
import { FORMULA } from './format-csv.js';
import { slotOf } from './grid.js';
import { parseGrid } from './parse-grid.js';
import type { Problem } from './problem.js';
import { findStrayQuote } from './quotes.js';
import type { Report } from './report.js';
import type { Locale, Text } from './text.js';

/** What a text in rows or JSON does not say of itself. */
export interface ParseOptions {
  /** The language in which numbers are written; Vietnamese by default. */
  readonly locale?: Locale | undefined;
  /** What the text is called, usually its file's name: the source of a file that names none. */
  readonly name?: string | undefined;
  /** Its http(s) address. */
  readonly url?: string | undefined;
}

const SOURCE: Text = { vi: 'Tệp CSV', en: 'CSV file' };

/**
 * Reads the long form, one figure a row: comma, semicolon or tab; columns in any order under Vietnamese
 * or English header words. Without a column of numbers, each row of awards counts as one. Recipients may be
 * columns, as in a table.
 *
 * @returns a report, or every problem with its row and column. Never throws.
 */
export function parseCSV(text: string, options: ParseOptions = {}): Report | Problem[] {
  // The first line by which Excel knows the separator is no row.
  const content = text.replace(/^\ufeff?(sep=.(\r\n?|\n))?/i, '');
  const { delimiter, lines, top } = readLines(content);
  const stray = findStrayQuote(content, delimiter);
  if (stray) return [stray];
  const rows = lines.map((cells) => cells.map((cell) => slotOf(fromSafeCell(cell))));
  const title = rows
    .slice(0, top)
    .flat()
    .find(({ text }) => text);
  return parseGrid(
    { rows, top: top + 1, paths: (rows[top] ?? []).map(({ text }) => (text ? [text] : [])) },
    { ...options, title: title?.text, source: SOURCE },
  );
}

function fromSafeCell(cell: string): string {
  return FORMULA.test(cell) ? cell.replace(/^'/, '') : cell;
}
