import { html, nothing, type TemplateResult } from 'lit';
import type { DataTable, DataTableCell } from '../layout/data-table.js';
import { detectLanguage } from './quotation.js';

/**
 * Renders a table with its caption and scoped headers. Roles are explicit, since narrow tables are
 * laid out as blocks, which would remove their semantics.
 *
 * @param isVisible - whether the table is visible; Tab skips the links of one for screen readers
 * only.
 */
export function tableTemplate(
  { columns, rows, totals, figureColumn }: DataTable,
  caption: string,
  isVisible: boolean,
): TemplateResult<1> {
  const classOf = (column: number) => (column === figureColumn ? 'number' : nothing);
  const rowTemplate = ([name, ...cells]: readonly DataTableCell[]) => {
    const data = cells.map((cell, index) => {
      const column = index + 1;
      return html`<td role="cell" class=${classOf(column)} lang=${cellLanguage(cell)}
        data-column=${columns[column]}>${cellContent(cell, isVisible)}</td>`;
    });
    // White space between cells would add thousands of text nodes to long tables.
    return html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${data}</tr>`;
  };
  return html`<table part="table" role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">${columns.map(
        (name, column) =>
          html`<th scope="col" role="columnheader" class=${classOf(column)}>${name}</th>`,
      )}</tr>
    </thead>
    <tbody role="rowgroup">${rows.map(rowTemplate)}</tbody>
    ${totals.length > 0 ? html`<tfoot role="rowgroup">${totals.map(rowTemplate)}</tfoot>` : nothing}
  </table>`;
}

function cellLanguage(cell: DataTableCell) {
  return typeof cell === 'string' ? nothing : detectLanguage(cell.text);
}

function cellContent(cell: DataTableCell, isVisible: boolean): unknown {
  if (typeof cell === 'string') return cell;
  const { text, href } = cell;
  return href ? html`<a href=${href} tabindex=${isVisible ? nothing : -1}>${text}</a>` : text;
}
