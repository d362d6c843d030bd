import { max } from 'd3';
import { normalizeText } from '../report/normalize.js';
import type { Report } from '../report/report.js';
import type { Text } from '../report/text.js';
import { problemIn } from '../validation/excerpt.js';
import type { Problem } from '../validation/problem.js';
import { unwrapResult } from '../validation/result.js';
import type { CellRow, TableSource } from './formats/cells.js';
import { expandSpans, isTitle } from './formats/spans.js';
import { countHeaderRows, namesColumns } from './header-rows.js';
import type { ParseTableOptions } from './options.js';
import type { ReadResult } from './result.js';
import { readSheet } from './sheet.js';
import { captionSaysMultiples } from './words/unit-words.js';

/** Title of the source of a table without a name. */
const SOURCE: Text = { vi: 'Bảng trong trang này', en: 'A table in this page' };

/**
 * Reads a table: of awards, issuers as rows and recipients as columns; of works and households, items
 * as rows with a quantity and a unit; or one figure a row, with a column for each part.
 * A row of totals becomes the stated totals.
 *
 * @returns a report, or every problem with its row and column. Never throws.
 * @example
 * const cell = (text: string) => ({ text, header: false, colSpan: 1, rowSpan: 1 });
 * const rows = [
 *   [cell('Đơn vị'), cell('Cá nhân'), cell('Tập thể')],
 *   [cell('UBND tỉnh'), cell('44'), cell('16')],
 * ];
 * const read = parseTable({ caption: 'Khen thưởng 2024', rows }, { list: 'awards' });
 */
export function parseTable(
  table: TableSource,
  options: ParseTableOptions = {},
): Report | Problem[] {
  return unwrapResult(readTable(table, options));
}

/** Reads a table. */
export function readTable(table: TableSource, options: ParseTableOptions): ReadResult {
  const rows = expandSpans(table.rows);
  const head = rows.slice(0, table.headRows ?? 0);
  const headerRows = head.some(namesColumns) ? head.length : countHeaderRows(rows);
  const header = rows.slice(0, headerRows);
  const caption = normalizeText(table.caption);
  if (captionSaysMultiples(caption)) return { problems: [problemIn(caption, 'wholeUnits')] };
  const title = caption || normalizeText(header.find(isTitle)?.[0]?.text ?? '');
  return readSheet(
    { rows, headerRows, headings: readHeadings(rows, header) },
    { ...options, isFirstSubject: true, title, source: SOURCE },
  );
}

/** The headings above each column, repeated ones once. */
function readHeadings(rows: readonly CellRow[], header: readonly CellRow[]): string[][] {
  const levels = header.filter(namesColumns);
  const width = max(rows, (row) => row.length) ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const texts = levels.map((row) => normalizeText(row[column]?.text ?? ''));
    return [...new Set(texts)].filter(Boolean);
  });
}
