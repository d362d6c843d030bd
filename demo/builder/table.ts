import { html, type TemplateResult } from 'lit';
import type { TableCell, TableSource } from '../../src/data.js';
import { expandSpans } from '../../src/read/formats/spans.js';
import { countHeaderRows } from '../../src/read/header-rows.js';
import { escapeMarkup } from '../escape.js';

/** Marks the header rows of a table, since office programs write them as plain cells. */
export function markHeader(table: TableSource): TableSource & { readonly headRows: number } {
  const headRows = table.headRows || countHeaderRows(expandSpans(table.rows));
  return {
    ...table,
    headRows,
    rows: table.rows.map((cells, index) =>
      cells.map((cell) => ({ ...cell, header: cell.header || index < headRows })),
    ),
  };
}

/** Writes the table as clean HTML, one row per line: only cell texts, headers and spans. */
export function writeTable(table: TableSource): string {
  const { caption, headRows, rows } = markHeader(table);
  const lines = rows.map((cells, index) => {
    const inside = cells.map((cell) => writeCell(cell, index < headRows ? 'col' : 'row'));
    return `      <tr>${inside.join('')}</tr>`;
  });
  const part = (tag: string, some: readonly string[]) =>
    some.length > 0 ? [`    <${tag}>`, ...some, `    </${tag}>`] : [];
  return [
    '  <table>',
    ...(caption ? [`    <caption>${writeLines(caption)}</caption>`] : []),
    ...part('thead', lines.slice(0, headRows)),
    ...part('tbody', lines.slice(headRows)),
    '  </table>',
  ].join('\n');
}

function writeCell({ text, header, colSpan, rowSpan }: TableCell, scope: string): string {
  const spans = Object.entries({ colspan: colSpan, rowspan: rowSpan })
    .filter(([, cells]) => cells !== 1)
    .map(([name, cells]) => ` ${name}="${cells}"`)
    .join('');
  const inside = writeLines(text);
  return header ? `<th scope="${scope}"${spans}>${inside}</th>` : `<td${spans}>${inside}</td>`;
}

function writeLines(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

/** Renders the same table in a page. */
export function tableTemplate(table: TableSource): TemplateResult<1> {
  const { caption, headRows, rows } = markHeader(table);
  const row = (cells: readonly TableCell[], scope: string) =>
    html`<tr>${cells.map((cell) => cellTemplate(cell, scope))}</tr>`;
  return html`<table>
    ${caption && html`<caption>${linesTemplate(caption)}</caption>`}
    <thead>${rows.slice(0, headRows).map((cells) => row(cells, 'col'))}</thead>
    <tbody>${rows.slice(headRows).map((cells) => row(cells, 'row'))}</tbody>
  </table>`;
}

function cellTemplate({ text, header, colSpan, rowSpan }: TableCell, scope: string) {
  const inside = linesTemplate(text);
  return header
    ? html`<th scope=${scope} colspan=${colSpan} rowspan=${rowSpan}>${inside}</th>`
    : html`<td colspan=${colSpan} rowspan=${rowSpan}>${inside}</td>`;
}

function linesTemplate(text: string) {
  return text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`));
}
