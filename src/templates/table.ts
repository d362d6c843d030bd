import { html, type TemplateResult } from 'lit';

/** A table as text: the first column names the row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Index of the column of numbers. */
  readonly numeric: number;
}

/**
 * Prints every row of the input as a table with a caption and scoped headers. The roles keep it one
 * where a narrow table is set as blocks.
 */
export function tableTemplate(
  { columns, rows, numeric }: Table,
  caption: string,
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
    <tbody role="rowgroup">
      ${rows.map(([name, ...cells]) => {
        const data = cells.map(
          (cell, i) =>
            html`<td role="cell" class=${kind(i + 1)} data-column=${columns[i + 1]}>${cell}</td>`,
        );
        // No white space between cells: a long table would hold thousands of empty texts.
        return html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${data}</tr>`;
      })}
    </tbody>
  </table>`;
}

/** The table with a column of notes, where any row has one. */
export function withNotes(table: Table, heading: string, notes: readonly string[]): Table {
  if (!notes.some(Boolean)) return table;
  return {
    ...table,
    columns: [...table.columns, heading],
    rows: table.rows.map((row, index) => [...row, notes[index] ?? '']),
  };
}
