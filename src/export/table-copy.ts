import { removeGrouping } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import type { DataTable, DataTableCell } from '../layout/data-table.js';
import { guardCell } from '../read/formats/spreadsheet-cell.js';
import { escapeMarkup } from './escape.js';

/** A table for the clipboard. */
export interface TableCopy {
  /** A table of HTML, for documents and spreadsheets. */
  readonly html: string;
  /** Lines of cells between tabs, for everything else. */
  readonly text: string;
}

/**
 * Writes a table for the clipboard, with its caption above and its source below. It has no styles:
 * browsers apply the page's CSP to copied HTML.
 *
 * @param caption - lines of the caption.
 */
export function writeTableCopy(
  { columns, rows, totals, figureColumn }: DataTable,
  caption: readonly string[],
  source: string,
  language: Language,
): TableCopy {
  const writeCell = (cell: DataTableCell, column: number) => {
    const text = (typeof cell === 'string' ? cell : cell.text).replace(/\s+/g, ' ').trim();
    // Spreadsheets in another language would read thousands separators as decimal signs.
    return column === figureColumn ? removeGrouping(text, language) : guardCell(text);
  };
  const head = columns.map(writeCell);
  const body = [...rows, ...totals].map((cells) => cells.map(writeCell));
  const lines = [head, ...body].map((cells) => cells.join('\t'));
  return {
    html:
      `<table border="1" lang="${language.code}"><caption>${caption.map(escapeMarkup).join('<br>')}</caption>` +
      writeRow(head, 'th', figureColumn) +
      body.map((cells) => writeRow(cells, 'td', figureColumn)).join('') +
      `</table><p>${escapeMarkup(source)}</p>`,
    text: [...caption, ...lines, source].join('\r\n'),
  };
}

/** @param figureColumn - index of the column that is aligned right. */
function writeRow(cells: readonly string[], tag: 'th' | 'td', figureColumn: number): string {
  const written = cells.map((cell, column) => {
    const side = column === figureColumn ? 'right' : 'left';
    return `<${tag} align="${side}">${escapeMarkup(cell)}</${tag}>`;
  });
  return `<tr>${written.join('')}</tr>`;
}
