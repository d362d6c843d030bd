import { toSafeCell } from '../data/format-csv.js';
import type { Locale } from '../data/text.js';
import type { Cell, Table } from '../templates/table.js';
import { escapeMarkup } from './escape.js';

/** A table as it is put on the clipboard. */
export interface TableCopy {
  /** A table of HTML, for documents and spreadsheets. */
  readonly html: string;
  /** Lines of cells between tabs, for everything else. */
  readonly text: string;
}

/** The mark between thousands: a spreadsheet set to another language would take it for a decimal point. */
const GROUPS: Readonly<Record<Locale, RegExp>> = { vi: /(?<=\d)\.(?=\d)/g, en: /(?<=\d),(?=\d)/g };

/**
 * Writes a table for the clipboard, under its caption and over its source. Without styles: browsers clean what is
 * copied by the page's own Content Security Policy.
 *
 * @param caption - its lines.
 */
export function copyTable(
  { columns, rows, totals, numeric }: Table,
  caption: readonly string[],
  source: string,
  locale: Locale,
): TableCopy {
  const toTexts = (cells: readonly Cell[]) =>
    cells.map((cell, column) => {
      const text = typeof cell === 'string' ? cell : cell.text;
      const plain = text.replace(/\s+/g, ' ').trim();
      return column === numeric ? plain.replace(GROUPS[locale], '') : toSafeCell(plain);
    });
  const lines = [columns, ...rows, ...totals].map(toTexts);
  const toRow = (cells: readonly string[], row: number) => {
    const tag = row > 0 ? 'td' : 'th';
    const data = cells.map((cell, column) => {
      const side = column === numeric ? 'right' : 'left';
      return `<${tag} align="${side}">${escapeMarkup(cell)}</${tag}>`;
    });
    return `<tr>${data.join('')}</tr>`;
  };
  return {
    html:
      `<table border="1" lang="${locale}"><caption>${caption.map(escapeMarkup).join('<br>')}</caption>` +
      `${lines.map(toRow).join('')}</table><p>${escapeMarkup(source)}</p>`,
    text: [...caption, ...lines.map((cells) => cells.join('\t')), source].join('\r\n'),
  };
}
