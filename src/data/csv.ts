import { dsvFormat } from 'd3';
import { writeNumber } from './number.js';
import type { Problem } from './problem.js';
import { quantityOf } from './quantity.js';
import type { Figure, Report } from './report.js';
import { readHeader, readRows, toRow } from './rows.js';
import { type Locale, localise, type Text } from './text.js';
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

/** The columns of the long form, and those that appear only where a report has them. */
const COLUMNS = [
  'section',
  'issuer',
  'award',
  'recipient',
  'work',
  'unit',
  'action',
  'support',
  'value',
  'qualifier',
  'phrase',
] as const;
const EXTRA_COLUMNS = ['note', 'icon'] as const;

/** A spreadsheet takes a cell that begins like this for a formula. */
const FORMULA = /^'*[=+\-@\t\r\0]/;

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

function toSafeCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Writes the figures of a report in the long form: RFC 4180 with a byte order mark, in the words of one
 * language. {@link parseCSV} reads every figure back.
 */
export function formatCSV(report: Report, locale: Locale = 'vi'): string {
  const words = (text: Text | undefined) => toSafeCell(localise(text, locale));
  const figure = (of: Figure) => {
    const { value, qualifier } = quantityOf(of);
    return {
      value: writeNumber(value),
      qualifier: qualifier === 'exact' ? '' : qualifier,
      phrase: typeof of === 'object' ? words(of.phrase) : '',
    };
  };
  const rows: Partial<Record<(typeof COLUMNS | typeof EXTRA_COLUMNS)[number], string>>[] = [
    ...report.awards.map(({ issuer, award, recipient, count, note }) => ({
      section: 'awards',
      issuer: words(issuer),
      award: words(award),
      recipient,
      note: words(note),
      ...figure(count),
    })),
    ...report.infrastructure.map(({ work, unit, action, quantity, icon, note }) => ({
      section: 'infrastructure',
      work: words(work),
      unit: words(unit),
      action,
      icon: words(icon),
      note: words(note),
      ...figure(quantity),
    })),
    ...report.households.map(({ support, households, note }) => ({
      section: 'households',
      support: words(support),
      note: words(note),
      ...figure(households),
    })),
    ...report.totals.map((total) => ({
      section: 'totals',
      recipient: toSafeCell(total.of),
      ...figure(total.figure),
    })),
    ...report.mentions.map((mention) => ({ section: 'mentions', phrase: words(mention) })),
  ];
  const columns = [
    ...COLUMNS,
    ...EXTRA_COLUMNS.filter((column) => rows.some((row) => row[column])),
  ];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\ufeff${dsvFormat(',').formatRows(lines as string[][])}\n`.replace(/\n/g, '\r\n');
}
