import { html, nothing, type TemplateResult } from 'lit';
import { linkToPhrase } from '../data/link.js';
import { quantityOf } from '../data/quantity.js';
import type { Figure, Source } from '../data/report.js';
import { type Locale, localise, type Text } from '../data/text.js';
import { COMMON_WORDS } from '../words/common.js';
import { formatQuantity } from '../words/number.js';
import { languageOf } from './quotation.js';

/** Words of the source, perhaps with a link to where it says them. */
export interface Quotation {
  readonly text: string;
  readonly href?: string | undefined;
}

export type Cell = string | Quotation;

/** A table as text: the first column names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Totals that the source states, under the rows. */
  readonly totals: readonly (readonly Cell[])[];
  /** Index of the column of numbers. */
  readonly numeric: number;
}

/**
 * Prints every row of the input as a table with a caption and scoped headers. The roles keep it one
 * where a narrow table is set as blocks.
 *
 * @param seen - whether it is shown: the keyboard stops at no link that nobody sees.
 */
export function tableTemplate(
  { columns, rows, totals, numeric }: Table,
  caption: string,
  seen: boolean,
): TemplateResult<1> {
  const classOf = (column: number) => (column === numeric ? 'number' : nothing);
  return html`<table part="table" role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">${columns.map(
        (column, i) => html`<th scope="col" role="columnheader" class=${classOf(i)}>${column}</th>`,
      )}</tr>
    </thead>
    <tbody role="rowgroup">${rows.map(rowTemplate)}</tbody>
    ${totals.length > 0 ? html`<tfoot role="rowgroup">${totals.map(rowTemplate)}</tfoot>` : nothing}
  </table>`;

  function rowTemplate([name, ...cells]: readonly Cell[]): TemplateResult<1> {
    const data = cells.map(
      (cell, i) =>
        html`<td role="cell" class=${classOf(i + 1)} lang=${typeof cell === 'string' ? nothing : languageOf(cell.text)} data-column=${columns[i + 1]}>${cellTemplate(cell, seen)}</td>`,
    );
    // No white space between cells: a long table would hold thousands of empty texts.
    return html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${data}</tr>`;
  }
}

function cellTemplate(cell: Cell, seen: boolean): unknown {
  if (typeof cell === 'string') return cell;
  const { text, href } = cell;
  return href ? html`<a href=${href} tabindex=${seen ? nothing : -1}>${text}</a>` : text;
}

/** What a row of a report says: its figure, and what stands in the cells around that. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly figure: Figure;
  readonly note?: Text | undefined;
}

export interface TableContent {
  /** The names of the columns but for those of notes and of the source’s own words, which stand where any row has them. */
  readonly columns: readonly string[];
  /** Index of the column of figures. */
  readonly numeric: number;
  readonly rows: readonly TableRow[];
  /** What the source totals; the first cell of each is said here. */
  readonly totals: readonly TableRow[];
}

/** Makes a table of rows and stated totals. */
export function layoutTable(
  { columns, numeric, rows, totals }: TableContent,
  { url }: Source,
  locale: Locale,
): Table {
  const words = COMMON_WORDS[locale];
  const named = totals.map((row) => ({ ...row, cells: [words.total, ...row.cells] }));
  const all = [...rows, ...named];
  const notes: [name: string, cellOf: (row: TableRow) => Cell][] = [
    [words.note, ({ note }) => localise(note, locale)],
    [
      words.phrase,
      ({ figure }) => {
        const { phrase: text = '' } = quantityOf(figure);
        return text && { text, href: url && linkToPhrase(url, text) };
      },
    ],
  ];
  const extra = notes.filter(([, cellOf]) => all.some(cellOf));
  const print = (row: TableRow): Cell[] => [
    ...row.cells.slice(0, numeric),
    formatQuantity(quantityOf(row.figure), locale),
    ...row.cells.slice(numeric),
    ...extra.map(([, cellOf]) => cellOf(row)),
  ];
  return {
    columns: [...columns, ...extra.map(([name]) => name)],
    rows: rows.map(print),
    totals: named.map(print),
    numeric,
  };
}
