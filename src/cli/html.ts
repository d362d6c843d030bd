import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readCellText, type TextTree } from '../data/cell-text.js';
import { countHeaderRows, spread } from '../data/grid.js';
import type { TableCell, TableSource } from '../data/table.js';
import { type Kind, kindOf } from '../data/vocabulary.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A table of a page; what its rows are, where it stands in a chart. */
export interface PageTable extends TableSource {
  readonly kind?: Kind;
}

/** What a page says to a chart. */
export interface Page {
  readonly title: string;
  /** JSON inside the elements, each text once. */
  readonly reports: readonly string[];
  /** Those inside charts; in a page without, those whose header tells what they hold, else the first. */
  readonly tables: readonly PageTable[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  'award-chart': 'awards',
  'infrastructure-chart': 'infrastructure',
  'household-chart': 'households',
};
const CHARTS = Object.keys(KINDS);
const ELEMENTS = [...CHARTS, 'key-figures', 'results-dashboard'];

const TREE: TextTree<Node> = {
  name: ({ nodeName }) => nodeName,
  text: (node) => ('value' in node ? node.value : ''),
  children: childrenOf,
  hidden: (node) => 'attrs' in node && attribute(node, 'hidden') !== undefined,
};

/** Finds the tables and the JSON of a page. Tables inside tables, and inside templates, are left out. */
export function readPage(html: string): Page {
  let title = '';
  const reports = new Set<string>();
  const inCharts: PageTable[] = [];
  const others: PageTable[] = [];
  for (const node of nodesBelow(parse(html), (element) => element.tagName !== 'table')) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'title') title ||= readCellText<Node>(node, TREE);
    if (node.tagName === 'script' && isJSON(node) && closest(node, ELEMENTS)) {
      reports.add(rawTextOf(node));
    }
    if (node.tagName !== 'table') continue;
    const kind = KINDS[closest(node, CHARTS) ?? ''];
    const table = toSource(node);
    if (kind) inCharts.push({ ...table, kind });
    else others.push(table);
  }
  const known = others.filter((table) => kindOf(headersOf(table)));
  const tables =
    inCharts.length > 0 || reports.size > 0
      ? inCharts
      : known.length > 0
        ? known
        : others.slice(0, 1);
  return { title, reports: [...reports], tables };
}

/** The nodes inside another in document order; `enters` says of which the inside counts. */
function* nodesBelow(root: Node, enters: (element: Element) => boolean): Generator<Node> {
  // A stack of its own: a page may be nested deeper than calls can be.
  const rest = childrenOf(root).toReversed();
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node;
    if (!('tagName' in node && enters(node))) continue;
    for (const child of childrenOf(node).toReversed()) rest.push(child);
  }
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function elementsIn(parent: Element, ...tags: string[]): Element[] {
  return parent.childNodes.filter(
    (node): node is Element => 'tagName' in node && tags.includes(node.tagName),
  );
}

/** The nearest of these tags around an element. */
function closest(element: Element, tags: readonly string[]): string | undefined {
  let parent: DefaultTreeAdapterTypes.ParentNode | null = element.parentNode;
  while (parent && 'tagName' in parent) {
    if (tags.includes(parent.tagName)) return parent.tagName;
    parent = parent.parentNode;
  }
  return undefined;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((it) => it.name === name)?.value;
}

function isJSON(script: Element): boolean {
  return attribute(script, 'type')?.trim().toLowerCase() === 'application/json';
}

function rawTextOf(element: Element): string {
  return element.childNodes.map((node) => TREE.text(node)).join('');
}

/** Rows of the head come first and those of the foot last, wherever they stand. */
function toSource(table: Element): TableSource {
  const [caption] = elementsIn(table, 'caption');
  const rowsOf = (tag: string) =>
    elementsIn(table, tag).flatMap((section) => elementsIn(section, 'tr'));
  const head = rowsOf('thead');
  const inHead = new Set(head);
  const rows = [...head, ...rowsOf('tbody'), ...rowsOf('tfoot')];
  return {
    caption: caption ? readCellText<Node>(caption, TREE) : '',
    headRows: head.length,
    rows: rows.map((row) =>
      elementsIn(row, 'td', 'th').map(
        (cell): TableCell => ({
          text: readCellText<Node>(cell, TREE),
          header: cell.tagName === 'th' || inHead.has(row),
          colSpan: spanOf(cell, 'colspan') || 1,
          rowSpan: spanOf(cell, 'rowspan'),
        }),
      ),
    ),
  };
}

function spanOf(cell: Element, name: string): number {
  return Number(/^\s*\+?(\d+)/.exec(attribute(cell, name) ?? '')?.[1] ?? 1);
}

/** The words above the columns. */
function headersOf({ headRows, rows }: TableSource): string[] {
  const top = headRows || countHeaderRows(spread(rows));
  return rows.slice(0, top).flatMap((row) => row.map(({ text }) => text));
}
