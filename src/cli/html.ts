import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readCellText, type TextTree } from '../data/cell-text.js';
import { countHeaderRows, spread } from '../data/grid.js';
import type { TableCell, TableSource } from '../data/table.js';
import type { Locale } from '../data/text.js';
import { type Kind, kindOf } from '../data/vocabulary.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A table of a page; what its rows are, where it stands in a chart. */
export interface PageTable extends TableSource {
  readonly kind?: Kind;
  /** The language in which a chart there reads numbers; none where the page names none. */
  readonly locale?: Locale;
}

/** What a page says to a chart. */
export interface Page {
  readonly title: string;
  /** The JSON of the elements, each text once. */
  readonly reports: readonly string[];
  /**
   * The first in each chart without JSON; in a page without such, those whose header tells what they hold,
   * else the first.
   */
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
  const read = new Set<Element>();
  for (const node of nodesBelow(parse(html), (element) => element.tagName !== 'table')) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'title') title ||= readCellText<Node>(node, TREE);
    if (ELEMENTS.includes(node.tagName)) {
      const json = elementsIn(node, 'script').find(isJSON);
      if (!json) continue;
      reports.add(rawTextOf(json));
      read.add(node);
    }
    if (node.tagName !== 'table') continue;
    const chart = ancestorsOf(node).find(({ tagName }) => CHARTS.includes(tagName));
    const locale = localeOf(chart ?? node);
    const table = { ...toSource(node), ...(locale && { locale }) };
    const kind = chart && KINDS[chart.tagName];
    if (!kind) others.push(table);
    else if (!read.has(chart)) {
      inCharts.push({ ...table, kind });
      read.add(chart);
    }
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

/** The elements around another, the nearest first. */
function ancestorsOf({ parentNode }: Element): Element[] {
  const ancestors: Element[] = [];
  for (let parent = parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    ancestors.push(parent);
  }
  return ancestors;
}

/** As a chart finds it: its own language if it speaks it, else the nearest one above. */
function localeOf(element: Element): Locale | undefined {
  const languageOf = (it: Element) => attribute(it, 'lang')?.toLowerCase().split('-')[0];
  const own = languageOf(element);
  const above =
    own === 'vi' || own === 'en' ? own : ancestorsOf(element).map(languageOf).find(Boolean);
  if (!above) return undefined;
  return above === 'en' ? 'en' : 'vi';
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
