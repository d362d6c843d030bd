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

/** A raised 2 or 3, whether after a length or not. */
const POWER = /(?:(?<!\p{L})([kcdm]?m))?\0([23])/gu;

/** The text of a cell, its lines parted by `\n`; without footnote marks and what is struck out or hidden. */
export function readCellText<Node>(cell: Node, tree: TextTree<Node>): string {
  return read(cell)
    .replace(POWER, (_, length, power) => (length ? length + (power === '2' ? '²' : '³') : ''))
    .replace(/\s*\n\s*/g, '\n')
    .trim();

  function read(node: Node): string {
    const name = tree.name(node);
    if (name === '#text') return tree.text(node).replace(/\s+/g, ' ');
    if (node !== cell && (ASIDE.test(name) || tree.hidden(node))) return '';
    const text = Array.from(tree.children(node), read).join('');
    // Any other raised sign is a footnote mark.
    if (name === 'sup') return /^\s*[23]\s*$/.test(text) ? `\0${text.trim()}` : '';
    return node !== cell && LINE.test(name) ? `\n${text}\n` : text;
  }
}
