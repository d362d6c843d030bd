import { quantityOf } from './quantity.js';
import type { Report } from './report.js';
import { type Locale, localise, type Text } from './text.js';
import { worksOf } from './works.js';

/** The lists of a report, and the columns of the long form; the last two appear only where they are used. */
const SECTIONS = ['awards', 'infrastructure', 'households', 'totals', 'mentions'] as const;
const COLUMNS =
  'section,issuer,award,recipient,work,unit,action,support,value,qualifier,phrase,note,icon'.split(
    ',',
  );
const EXTRA_COLUMNS = ['note', 'icon'];

/** The keys under which rows have their figure. */
const FIGURE = /^(count|quantity|households|figure)$/;

/** A spreadsheet takes a cell that begins like this for a formula. */
export const FORMULA: RegExp = /^'*[=+\-@\t\r\0]/;

/** The text of a cell that no spreadsheet takes for a formula. */
export function toSafeCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Writes the figures of a report in the long form: RFC 4180 with a byte order mark, in the words of one
 * language. `parseCSV` reads every figure back.
 */
export function formatCSV(report: Report, locale: Locale = 'vi'): string {
  const words = (text: Text | undefined) => toSafeCell(localise(text, locale));
  const rows = SECTIONS.flatMap((section) =>
    report[section].map((row) => toCells(section === 'mentions' ? { phrase: row } : row, section)),
  );
  const columns = COLUMNS.filter(
    (column) => !EXTRA_COLUMNS.includes(column) || rows.some((row) => row[column]),
  );
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\ufeff${lines.map((line) => `${line.map(quote)}\r\n`).join('')}`;

  function toCells(row: object | string, section: string): Record<string, string> {
    const cells: Record<string, string> = { section };
    for (const [key, cell] of Object.entries(row)) {
      if (FIGURE.test(key)) {
        const { value, qualifier } = quantityOf(cell);
        cells.value = writeNumber(value);
        if (qualifier !== 'exact') cells.qualifier = qualifier;
        cells.phrase = words(cell.phrase);
      } else if (key === 'of') {
        // What a total counts is named in the language of the rows.
        const unit = worksOf(cell, report.infrastructure)[0]?.unit;
        cells.recipient = words(typeof unit === 'object' ? unit : cell);
      } else cells[key] = words(cell);
    }
    return cells;
  }
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes a number so that both languages read it back: “1.2340” rather than “1.234”. */
export function writeNumber(value: number): string {
  const digits = String(value);
  return /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}
