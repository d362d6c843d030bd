/** How to walk a tree of nodes, of a browser's document or of an HTML parser. */
export interface TextTree<Node> {
  /** Tag name in lower case; `#text` for text. */
  name(node: Node): string;
  /** The content of a text node. */
  text(node: Node): string;
  children(node: Node): ArrayLike<Node>;
  /** Whether an element has the attribute `hidden`. */
  hidden(node: Node): boolean;
}

/** Elements left out of a cell's text: a struck-out number no longer counts. */
const SKIPPED = ['del', 's', 'script', 'strike', 'style', 'table', 'template'];

/** Elements that start a line: two paragraphs of digits are two numbers. */
const BLOCKS = [
  'address',
  'article',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'ul',
];

/** Units of length, whose raised 2 or 3 is a power; any other raised sign is a footnote mark. */
const LENGTH = /(^|[^\p{L}])[kcdm]?m$/u;

/**
 * Reads the text of a cell, lines separated by `\n`, without footnote marks and hidden or
 * struck-out text.
 */
export function readCellText<Node>(cell: Node, tree: TextTree<Node>): string {
  let text = '';
  // An explicit stack: pages may be nested deeper than the call stack allows.
  const rest: (Node | string)[] = [cell];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') text += node;
    else if (node === cell) pushChildren(node, tree, rest);
    else text += enter(node, text);
  }
  return text.replace(/\s*\n\s*/g, '\n').trim();

  /** Returns what a node adds to the text before it; its children follow. */
  function enter(node: Node, before: string): string {
    const name = tree.name(node);
    if (name === '#text') return tree.text(node).replace(/\s+/g, ' ');
    if (SKIPPED.includes(name) || tree.hidden(node)) return '';
    if (name === 'sup') return LENGTH.test(before) ? readPower(node, tree) : '';
    const isBlock = BLOCKS.includes(name);
    if (isBlock && name !== 'br') rest.push('\n');
    pushChildren(node, tree, rest);
    return isBlock ? '\n' : '';
  }
}

/** Puts the children of a node on a stack, the first on top. */
function pushChildren<Node>(node: Node, tree: TextTree<Node>, stack: (Node | string)[]) {
  for (const child of Array.from(tree.children(node)).reverse()) stack.push(child);
}

/** The sign of a raised 2 or 3. */
function readPower<Node>(sup: Node, tree: TextTree<Node>): string {
  const [first] = Array.from(tree.children(sup));
  if (first === undefined || tree.name(first) !== '#text') return '';
  switch (tree.text(first).trim()) {
    case '2':
      return '²';
    case '3':
      return '³';
    default:
      return '';
  }
}
