import { readCellText, type TextTree } from '../data/cell-text.js';
import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';
import { parseTable, type TableCell, type TableSource } from '../data/table.js';
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
  const name = table.ownerDocument.title.trim();
  return parseTable(toSource(table), { locale, ...(kind && { kind }), ...(name && { name }) });
}

function toSource(table: HTMLTableElement): TableSource {
  return {
    caption: table.caption ? textOf(table.caption) : '',
    headRows: table.tHead?.rows.length ?? 0,
    rows: Array.from(table.rows, (row) =>
      Array.from(
        row.cells,
        (cell): TableCell => ({
          text: textOf(cell),
          header: cell.localName === 'th' || row.parentElement === table.tHead,
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
        }),
      ),
    ),
  };
}

function textOf(element: Element): string {
  return readCellText(element, DOM);
}
