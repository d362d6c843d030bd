import { readCellText, type TextTree } from '../data/cell-text.js';
import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';
import { parseTable, type TableSource } from '../data/table.js';
import type { Locale } from '../data/text.js';
import type { Kind } from '../data/vocabulary.js';

const DOM: TextTree<Node> = {
  name: ({ nodeName }) => nodeName.toLowerCase(),
  text: ({ nodeValue }) => nodeValue ?? '',
  children: ({ childNodes }) => childNodes,
  hidden: (node) => node instanceof Element && node.hasAttribute('hidden'),
};

/** Reads a table of the page as a report. */
export function readChildTable(
  table: HTMLTableElement,
  kind: Kind | undefined,
  locale: Locale,
): Report | Problem[] {
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
  return parseTable(source, { locale, kind, name: ownerDocument.title.trim() });
}
