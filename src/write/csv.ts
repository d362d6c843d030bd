import { guardCell } from '../read/formats/spreadsheet-cell.js';
import type { Figure } from '../report/figure.js';
import type { Section } from '../report/lists.js';
import type { Report, StatedTotal } from '../report/report.js';
import { type Locale, localise, type Text } from '../report/text.js';
import { filterByUnit } from '../report/units.js';
import { writeNumber } from './number.js';

/** The columns of the long form. */
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
  'to',
  'qualifier',
  'phrase',
  'note',
  'icon',
] as const;

type CSVColumn = (typeof COLUMNS)[number];

/** Columns that appear only where a row uses them. */
const OPTIONAL_COLUMNS: readonly CSVColumn[] = ['to', 'note', 'icon'];

type CSVRow = Partial<Record<CSVColumn, string>>;

/**
 * Writes the figures of a report in the long form: RFC 4180 with a byte order mark, in one language.
 * `parseCSV` reads every figure back.
 *
 * @param locale - language of the text.
 * @example
 * await writeFile('ket-qua.csv', formatCSV(report, 'vi'));
 */
export function formatCSV(report: Report, locale: Locale = 'vi'): string {
  const rows = [...writeLists(report, locale), ...writeMentions(report, locale)];
  const columns = COLUMNS.filter(
    (column) => !OPTIONAL_COLUMNS.includes(column) || rows.some((row) => row[column]),
  );
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\ufeff${lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
}

function writeLists(report: Report, locale: Locale): CSVRow[] {
  const say = (text: Text | undefined) => guardCell(localise(text, locale));
  const write = (
    section: Section,
    texts: Partial<Record<CSVColumn, Text>>,
    figure: Figure,
  ): CSVRow => ({
    section,
    ...mapValues(texts, say),
    value: writeNumber(figure.value),
    ...(figure.to !== undefined && { to: writeNumber(figure.to) }),
    ...(figure.qualifier !== 'exact' && { qualifier: figure.qualifier }),
    phrase: say(figure.phrase),
  });
  return [
    ...report.awards.map(({ count, ...texts }) => write('awards', texts, count)),
    ...report.infrastructure.map(({ quantity, ...texts }) =>
      write('infrastructure', texts, quantity),
    ),
    ...report.households.map(({ households, ...texts }) => write('households', texts, households)),
    ...report.totals.map((total) =>
      write('totals', { recipient: nameSubject(total, report) }, total.figure),
    ),
  ];
}

/** Names the subject of a total in the language of the rows. */
function nameSubject({ of }: StatedTotal, { infrastructure }: Report): Text {
  const unit = filterByUnit(infrastructure, of)[0]?.unit;
  return typeof unit === 'object' ? unit : of;
}

function writeMentions({ mentions }: Report, locale: Locale): CSVRow[] {
  return mentions.map((mention) => ({
    section: 'mentions',
    phrase: guardCell(localise(mention, locale)),
  }));
}

function mapValues(
  texts: Partial<Record<CSVColumn, Text>>,
  map: (text: Text | undefined) => string,
): CSVRow {
  return Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, map(text)]));
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
