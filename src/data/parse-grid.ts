import type { ParseOptions } from './csv.js';
import { isBlank, isNothing, isNumbering, isTitle, type Slot } from './grid.js';
import { readQuantity } from './number.js';
import { type Problem, problemIn } from './problem.js';
import { findRecipients } from './recipient-columns.js';
import type { Report } from './report.js';
import { findWrongTotals } from './row-totals.js';
import { type Cells, type Row, readRows } from './rows.js';
import type { Text } from './text.js';
import {
  COLUMNS_OF,
  type Column,
  columnOf,
  isTotal,
  type Kind,
  kindOf,
  saysMultiples,
} from './vocabulary.js';

/** A table or a file as cells in rows and columns. */
export interface Grid {
  /** Every row, titles and header included. */
  readonly rows: readonly (readonly Slot[])[];
  /** How many of them stand above the figures. */
  readonly top: number;
  /** What stands above each column, from the top. */
  readonly paths: readonly (readonly string[])[];
}

export interface GridOptions extends ParseOptions {
  /** What all its rows are, unless they say so themselves. */
  readonly kind?: Kind | undefined;
  /** Whether the first column may say what its rows are under any name. */
  readonly freely?: boolean;
  readonly title: string | undefined;
  /** What is named as the source of what has no name. */
  readonly source: Text;
}

/** The title of rows that have none. */
const TITLE: Text = { vi: 'Kết quả chương trình', en: 'Programme results' };

/** Reads the rows below a header: one figure each, or one for each recipient that is a column. */
export function parseGrid({ rows, top, paths }: Grid, options: GridOptions): Report | Problem[] {
  const { locale = 'vi', name, url, freely = false } = options;
  const headers = paths.map((path) => path.join(' '));
  const kind = options.kind ?? kindOf(paths.flat());
  const recipients = kind === 'awards' ? findRecipients(paths) : [];
  // What stands under a recipient is pivoted; what adds recipients up is no figure of its own.
  const pivoted = recipients.length > 0;
  const own = paths.map((path, index) => !pivoted || !(recipients[index] || path.some(isTotal)));
  const columns = readColumns(headers, own, kind, freely);
  const problems: Problem[] = [];
  const names = byColumn(headers);
  rows.slice(0, top).forEach((row, index) => {
    const slot = row.find(({ text }) => saysMultiples(text));
    if (slot) problems.push(problemIn(slot.text, 'wholeUnits', index + 1));
  });
  columns.forEach((column, index) => {
    const header = headers[index] ?? '';
    const again = column !== 'ignored' && columns.indexOf(column) < index;
    // Beside columns of recipients, another of numbers would be lost.
    const lost = pivoted && (column === 'value' || column === 'recipient');
    if (!own[index] || !header) return;
    if (!column) problems.push(problemIn(header, 'column', top));
    else if (again || lost) problems.push(problemIn(header, 'columnOnce', top));
  });
  const body = rows
    .map((slots, index) => ({ slots, number: index + 1 }))
    .filter(({ slots, number }) => number > top && isFigures(slots, number === top + 1));
  if (body.length === 0) return [problemIn('', 'rows')];

  const figures = body.flatMap(({ slots, number }): Row[] => {
    slots.forEach(({ text, alone }, index) => {
      // A number that stands for several rows or columns belongs to none of them.
      if ((columns[index] === 'value' || recipients[index]) && !alone && !isNothing(text)) {
        problems.push(problemIn(text, 'ownCell', number, headers[index]));
      }
    });
    const texts = slots.map(({ text }) => text || undefined);
    const unnamed = texts.find((text, index) => text && !headers[index] && !columns[index]);
    if (unnamed) problems.push(problemIn(unnamed, 'cells', number));
    const row = { number, cells: byColumn(texts), headers: names };
    if (!pivoted) return [row];
    // The figure of one recipient in a row of several; an empty cell is none.
    return recipients.flatMap((it, index) => {
      const value = texts[index] ?? '';
      const header = headers[index] ?? '';
      if (!it || isNothing(value)) return [];
      const award = [it.award, row.cells.award].filter(Boolean).join(', ') || undefined;
      return {
        number,
        cells: { ...row.cells, award, recipient: it.recipient, value },
        headers: { ...names, recipient: header, value: header },
      };
    });
  });
  problems.push(...findWrongTotals(body, paths, recipients, locale));
  if (problems.length > 0) return problems;
  return readRows(figures, {
    locale,
    // Rows that may name their section need no other kind.
    kind: columns.includes('section') ? options.kind : kind,
    header: top,
    title: options.title || TITLE,
    source: { title: name || options.source, ...(url && { url }) },
  });

  function byColumn(texts: readonly (string | undefined)[]): Cells {
    return Object.fromEntries(
      columns.flatMap((column, index) => (column ? [[column, texts[index]]] : [])),
    );
  }
}

/** Whether a row holds figures: not one that is empty, numbers the columns, or is a single remark. */
function isFigures(row: readonly Slot[], isFirst: boolean): boolean {
  if (isBlank(row) || (isFirst && isNumbering(row))) return false;
  return !isTitle(row) || readQuantity(row[0]?.text ?? '', 'vi') !== undefined;
}

/** What each column holds; a table's first column needs no known name, and may be called just that. */
function readColumns(
  headers: readonly string[],
  own: readonly boolean[],
  kind: Kind | undefined,
  freely: boolean,
): (Column | undefined)[] {
  const columns = headers.map((header, index) =>
    own[index] && header ? columnOf(header, kind) : undefined,
  );
  const subject = freely && kind && COLUMNS_OF[kind][0];
  const first = columns.findIndex((column, i) => own[i] && (!column || column === 'name'));
  if (subject && first >= 0 && !columns.includes(subject)) columns[first] = subject;
  return columns;
}
