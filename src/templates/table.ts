import { html, nothing, type TemplateResult } from 'lit';
import { linkToPhrase } from '../data/link.js';
import { quantityOf } from '../data/quantity.js';
import type { Figure, Source } from '../data/report.js';
import { type Locale, localise, type Text } from '../data/text.js';
import { COMMON_WORDS } from '../words/common.js';
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
  const kind = (column: number) => (column === numeric ? 'number' : 'text');
  return html`<table part="table" role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (column, i) => html`<th scope="col" role="columnheader" class=${kind(i)}>${column}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">${rows.map(rowTemplate)}</tbody>
    ${totals.length > 0 ? html`<tfoot role="rowgroup">${totals.map(rowTemplate)}</tfoot>` : nothing}
  </table>`;

  function rowTemplate([name, ...cells]: readonly Cell[]): TemplateResult<1> {
    const data = cells.map(
      (cell, i) =>
        html`<td role="cell" class=${kind(i + 1)} lang=${typeof cell === 'string' ? nothing : languageOf(cell.text)} data-column=${columns[i + 1]}>${cellTemplate(cell, seen)}</td>`,
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

/** What stands behind a row of a table. */
export interface Origin {
  readonly figure: Figure;
  readonly note?: Text | undefined;
}

/** The table with columns of notes and of the source’s own words, where any row has them. */
export function withOrigins(
  table: Table,
  rows: readonly Origin[],
  totals: readonly Origin[],
  { url }: Source,
  locale: Locale,
): Table {
  const origins = [...rows, ...totals];
  const words = COMMON_WORDS[locale];
  const columns: { name: string; cellOf: (origin: Origin) => Cell }[] = [
    { name: words.note, cellOf: ({ note }) => localise(note, locale) },
    {
      name: words.phrase,
      cellOf({ figure }) {
        const { phrase: text = '' } = quantityOf(figure);
        return text && { text, href: url && linkToPhrase(url, text) };
      },
    },
  ];
  const extra = columns.filter(({ cellOf }) => origins.some(cellOf));
  const add = (cells: readonly (readonly Cell[])[], own: readonly Origin[]) =>
    cells.map((row, index) => [...row, ...extra.map(({ cellOf }) => cellOf(own[index] as Origin))]);
  return {
    ...table,
    columns: [...table.columns, ...extra.map(({ name }) => name)],
    rows: add(table.rows, rows),
    totals: add(table.totals, totals),
  };
}
