import { writeNumber } from './number.js';
import { quantityOf } from './quantity.js';
import type { Figure, Report } from './report.js';
import { type Locale, localise, type Text } from './text.js';
import { worksOf } from './totals.js';

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

type Row = Partial<Record<(typeof COLUMNS | typeof EXTRA_COLUMNS)[number], string>>;

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
  const figure = (of: Figure) => {
    const { value, qualifier } = quantityOf(of);
    return {
      value: writeNumber(value),
      qualifier: qualifier === 'exact' ? '' : qualifier,
      phrase: typeof of === 'object' ? words(of.phrase) : '',
    };
  };
  const rows: Row[] = [
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
    ...report.totals.map(({ of, figure: total }) => {
      // What it counts is named in the language of the rows.
      const unit = worksOf(of, report.infrastructure)[0]?.unit;
      return {
        section: 'totals',
        recipient: words(typeof unit === 'object' ? unit : of),
        ...figure(total),
      };
    }),
    ...report.mentions.map((mention) => ({ section: 'mentions', phrase: words(mention) })),
  ];
  const columns = [
    ...COLUMNS,
    ...EXTRA_COLUMNS.filter((column) => rows.some((row) => row[column])),
  ];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\ufeff${lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
