import { readCellText, type TextTree } from '../read/cell-text.js';
import type { TableSource } from '../read/formats/cells.js';
import type { ReadResult } from '../read/result.js';
import { readTable } from '../read/table.js';
import type { ListName } from '../report/lists.js';
import type { Locale } from '../report/text.js';

/** Walks DOM nodes to read the text of a cell. */
const DOM: TextTree<Node> = {
  name: ({ nodeName }) => nodeName.toLowerCase(),
  text: ({ nodeValue }) => nodeValue ?? '',
  children: ({ childNodes }) => childNodes,
  hidden: (node) => node instanceof Element && node.hasAttribute('hidden'),
};

/**
 * Reads a table of the page as a report. Its caption is the title of the report, the page's title
 * its source.
 *
 * @param list - the list that the table holds.
 * @param locale - language of the numbers, if the table does not show it.
 */
export function readChildTable(
  table: HTMLTableElement,
  list: ListName | undefined,
  locale: Locale,
): ReadResult {
  const { caption, tHead, rows, ownerDocument } = table;
  const source: TableSource = {
    caption: caption ? readCellText(caption, DOM) : '',
    headRows: tHead?.rows.length ?? 0,
    rows: Array.from(rows, ({ cells }) =>
      Array.from(cells, (cell) => ({
        text: readCellText(cell, DOM),
        header: cell.matches('th, thead > tr > td'),
        colSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
      })),
    ),
  };
  return readTable(source, { locale, list, name: ownerDocument.title.trim() });
}
