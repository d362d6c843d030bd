import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { CHART_NAMES, ELEMENT_NAMES, ELEMENTS } from '../../report/elements.js';
import type { ListName } from '../../report/lists.js';
import { readCellText, type TextTree } from '../cell-text.js';
import { countHeaderRows } from '../header-rows.js';
import { listOf } from '../words/header-words.js';
import type { TableCell, TableSource } from './cells.js';
import { expandSpans } from './spans.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A table of a page. */
export interface PageTable extends TableSource {
  /** The list of its rows, if it is inside a chart. */
  readonly list?: ListName;
  /** The `lang` of its chart, else its own, then those of the ancestors, nearest first; empty where one has none. */
  readonly langs: readonly string[];
}

/** The parts of a page that are read. */
export interface PageParts {
  readonly title: string;
  /** JSON texts inside elements, each once. */
  readonly reports: readonly string[];
  /**
   * The first table in each chart without JSON; in a page without charts and JSON, those whose header tells what
   * they hold, else the first.
   */
  readonly tables: readonly PageTable[];
}

const TREE: TextTree<Node> = {
  name: ({ nodeName }) => nodeName,
  text: (node) => ('value' in node ? node.value : ''),
  children: childrenOf,
  hidden: (node) => 'attrs' in node && attribute(node, 'hidden') !== undefined,
};

/** Finds the tables and the JSON of a page. Tables inside tables, and inside templates, are left out. */
export function findPageParts(html: string): PageParts {
  let title = '';
  const reports = new Set<string>();
  const inCharts: PageTable[] = [];
  const others: PageTable[] = [];
  /** Elements whose report was found already. */
  const read = new Set<Element>();
  for (const element of elementsBelow(parse(html), ({ tagName }) => tagName !== 'table')) {
    const { tagName } = element;
    if (tagName === 'title') title ||= readCellText<Node>(element, TREE);
    const json = isOurs(tagName) && childrenNamed(element, 'script').find(isJSON);
    if (json) {
      reports.add(rawTextOf(json));
      read.add(element);
    }
    if (tagName !== 'table') continue;
    const chart = ancestorsOf(element).find((ancestor) => listOfChart(ancestor.tagName));
    const table = { ...toSource(element), langs: langsOf(chart ?? element) };
    const list = chart && listOfChart(chart.tagName);
    if (!chart || !list) others.push(table);
    else if (!read.has(chart)) {
      inCharts.push({ ...table, list });
      read.add(chart);
    }
  }
  const isOursAlone = inCharts.length > 0 || reports.size > 0;
  return { title, reports: [...reports], tables: isOursAlone ? inCharts : selectKnown(others) };
}

/** Returns the tables whose header tells their list; else the first table. */
function selectKnown(tables: readonly PageTable[]): readonly PageTable[] {
  const known = tables.filter((table) => listOf(headersOf(table)));
  return known.length > 0 ? known : tables.slice(0, 1);
}

function isOurs(tagName: string): boolean {
  return ELEMENT_NAMES.some((name) => ELEMENTS[name].tag === tagName);
}

/** The list that a chart draws; `undefined` of any other element. */
function listOfChart(tagName: string): ListName | undefined {
  const chart = CHART_NAMES.find((name) => ELEMENTS[name].tag === tagName);
  return chart && ELEMENTS[chart].list;
}

/** Walks the elements inside a node in document order; `enters` decides whether to descend. */
function* elementsBelow(
  root: Node,
  enters: (element: Element) => boolean,
): Generator<Element, void, undefined> {
  // An explicit stack: pages may be nested deeper than the call stack allows.
  const rest = childrenOf(root).toReversed();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue;
    yield node;
    if (!enters(node)) continue;
    for (const child of childrenOf(node).toReversed()) rest.push(child);
  }
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function childrenNamed(parent: Element, ...tags: string[]): Element[] {
  return parent.childNodes.filter(
    (node): node is Element => 'tagName' in node && tags.includes(node.tagName),
  );
}

/** Returns the ancestors of an element, nearest first. */
function ancestorsOf({ parentNode }: Element): Element[] {
  const ancestors: Element[] = [];
  for (let parent = parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    ancestors.push(parent);
  }
  return ancestors;
}

function langsOf(element: Element): string[] {
  return [element, ...ancestorsOf(element)].map((it) => attribute(it, 'lang') ?? '');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((it) => it.name === name)?.value;
}

function isJSON(script: Element): boolean {
  return attribute(script, 'type')?.toLowerCase() === 'application/json';
}

function rawTextOf(element: Element): string {
  return element.childNodes.map((node) => TREE.text(node)).join('');
}

/** Orders rows of the head first and rows of the foot last, as browsers do. */
function toSource(table: Element): TableSource {
  const [caption] = childrenNamed(table, 'caption');
  const rowsOf = (tag: string) =>
    childrenNamed(table, tag).flatMap((section) => childrenNamed(section, 'tr'));
  const head = rowsOf('thead');
  const inHead = new Set(head);
  const rows = [...head, ...rowsOf('tbody'), ...rowsOf('tfoot')];
  return {
    caption: caption ? readCellText<Node>(caption, TREE) : '',
    headRows: head.length,
    rows: rows.map((row) =>
      childrenNamed(row, 'td', 'th').map(
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

/** The headings of the columns. */
function headersOf({ headRows, rows }: TableSource): string[] {
  const top = headRows || countHeaderRows(expandSpans(rows));
  return rows.slice(0, top).flatMap((row) => row.map(({ text }) => text));
}
