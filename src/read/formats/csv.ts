import type { Report } from '../../report/report.js';
import type { Text } from '../../report/text.js';
import type { Problem } from '../../validation/problem.js';
import { unwrapResult } from '../../validation/result.js';
import type { ParseOptions, ParseTableOptions } from '../options.js';
import type { ReadResult } from '../result.js';
import { readSheet } from '../sheet.js';
import { toCell } from './cells.js';
import { findDelimiter, findHeaderRow, parseRows } from './csv-dialect.js';
import { unguardCell } from './spreadsheet-cell.js';

/** Title of the source of a text without a name. */
const SOURCE: Text = { vi: 'Tệp CSV', en: 'CSV file' };

/** The line that tells Excel the delimiter, such as `sep=;`; not a row. */
const DELIMITER_LINE = /^\ufeff?(sep=.\n)?/i;

/**
 * Reads the long form, one figure a row: comma, semicolon or tab; columns in any order under Vietnamese
 * or English header words. Without a column of numbers, each row of awards counts as one. Recipients may be
 * columns, as in a table.
 *
 * @returns a report, or every problem with its row and column. Never throws.
 * @example
 * const read = parseCSV('đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;hơn 40', { locale: 'vi' });
 * if (Array.isArray(read)) {
 *   for (const problem of read) console.error(describeProblem(problem, 'vi'));
 * } else {
 *   chart.report = read;
 * }
 */
export function parseCSV(text: string, options: ParseOptions = {}): Report | Problem[] {
  return unwrapResult(readCSV(text, options));
}

/** Reads a CSV file. */
export function readCSV(text: string, options: ParseTableOptions): ReadResult {
  const content = text.replace(/\r\n?/g, '\n').replace(DELIMITER_LINE, '');
  const { rows: lines, problem } = parseRows(content, findDelimiter(content));
  if (problem) return { problems: [problem] };
  const header = findHeaderRow(lines);
  const rows = lines.map((line) => line.map((text) => toCell(unguardCell(text))));
  const title = rows
    .slice(0, header)
    .flat()
    .find(({ text }) => text);
  const headings = (rows[header] ?? []).map(({ text }) => (text ? [text] : []));
  return readSheet(
    { rows, headerRows: header + 1, headings },
    { ...options, title: title?.text, source: SOURCE },
  );
}
