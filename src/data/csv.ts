import { dsvFormat } from 'd3';
import { FORMULA } from './format-csv.js';
import type { Problem } from './problem.js';
import type { Report } from './report.js';
import { readHeader, readRows, toRow } from './rows.js';
import type { Locale, Text } from './text.js';
import { type Kind, kindOf } from './vocabulary.js';

/** What a text in rows or JSON does not say of itself. */
export interface ParseOptions {
  /** The language in which numbers are written; Vietnamese by default. */
  readonly locale?: Locale;
  /** What the text is called, usually its file's name: the source of a file that names none. */
  readonly name?: string;
  /** Its http(s) address. */
  readonly url?: string;
}

const TITLE: Text = { vi: 'Kết quả chương trình', en: 'Programme results' };
const SOURCE: Text = { vi: 'Tệp CSV', en: 'CSV file' };

/**
 * Reads the long form, one figure a row: comma, semicolon or tab; columns in any order under Vietnamese
 * or English header words. Without a column of numbers, each row counts as one.
 *
 * @returns a report, or every problem with its row and column. Never throws.
 */
export function parseCSV(text: string, options: ParseOptions = {}): Report | Problem[] {
  const content = text.replace(/^\ufeff/, '');
  if ((content.match(/"/g)?.length ?? 0) % 2 === 1) {
    return [{ path: '', expected: 'quotes', found: undefined }];
  }
  const lines = dsvFormat(delimiterOf(content)).parseRows(content);
  const numbered = lines
    .map((cells, index) => ({ cells: cells.map(fromSafeCell), number: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...body] = numbered;
  if (!header) return [{ path: '', expected: 'rows', found: undefined }];
  const headers = header.cells.map((cell) => cell.trim());
  const kind: Kind | undefined = kindOf(headers);
  const { columns, problems } = readHeader(headers, header.number, kind);
  for (const { cells, number } of body) {
    const extra = cells.slice(headers.length).find((cell) => cell.trim() !== '');
    if (extra)
      problems.push({ path: '', row: number, expected: 'cells', found: JSON.stringify(extra) });
  }
  if (body.length === 0) problems.push({ path: '', expected: 'rows', found: undefined });
  if (problems.length > 0) return problems;
  const rows = body.map(({ cells, number }) => toRow(cells, number, columns, headers));
  return readRows(rows, {
    locale: options.locale ?? 'vi',
    kind: columns.includes('section') ? undefined : kind,
    title: TITLE,
    source: { title: options.name || SOURCE, ...(options.url && { url: options.url }) },
  });
}

/** The mark that stands most often in the header, outside quotes. */
function delimiterOf(text: string): string {
  const header = text.replace(/"[^"]*"/g, '').match(/^\s*(.*)/)?.[1] ?? '';
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function fromSafeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
