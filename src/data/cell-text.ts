/** How to walk a tree of nodes: a document of a browser, or what a parser makes of a page. */
export interface TextTree<Node> {
  /** Tag name in lower case; `#text` for text. */
  name(node: Node): string;
  /** What a text node says. */
  text(node: Node): string;
  children(node: Node): ArrayLike<Node>;
  /** Whether an element has the attribute `hidden`. */
  hidden(node: Node): boolean;
}

/** What stands in a cell and is no part of its text: a struck-out number no longer counts. */
const ASIDE = /^(del|s|script|strike|style|table|template)$/;

/** What starts a line: two paragraphs of digits are two numbers. */
const LINE = /^(address|article|blockquote|[bh]r|d[dlt]|div|figure|h\d|li|[ou]l|p|pre|section)$/;

/** A length before a raised 2 or 3; any other raised sign is a footnote mark. */
const LENGTH = /(^|[^\p{L}])[kcdm]?m$/u;
const POWERS: Readonly<Record<string, string>> = { 2: '²', 3: '³' };

/** The text of a cell, its lines parted by `\n`; without footnote marks and what is struck out or hidden. */
export function readCellText<Node>(cell: Node, tree: TextTree<Node>): string {
  let text = '';
  // A stack of its own: a page may be nested deeper than calls can be.
  const rest: (Node | string)[] = [cell];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') text += node;
    else if (tree.name(node) === '#text') text += tree.text(node).replace(/\s+/g, ' ');
    else if (node === cell || !(ASIDE.test(tree.name(node)) || tree.hidden(node))) enter(node);
  }
  return text.replace(/\s*\n\s*/g, '\n').trim();

  function enter(node: Node) {
    const name = tree.name(node);
    if (name === 'sup') {
      const [mark] = Array.from(tree.children(node));
      const sign = mark && tree.name(mark) === '#text' ? tree.text(mark).trim() : '';
      text += (LENGTH.test(text) && POWERS[sign]) || '';
      return;
    }
    const isLine = LINE.test(name) && node !== cell;
    if (isLine) text += '\n';
    if (isLine && name !== 'br') rest.push('\n');
    const children = tree.children(node);
    for (let i = children.length - 1; i >= 0; i--) rest.push(children[i] as Node);
  }
}
