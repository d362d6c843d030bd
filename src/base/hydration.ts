import type { LitElement } from 'lit';

/** Attribute of an element in a server-rendered tree whose properties the surrounding element has yet to set. */
const DEFER_HYDRATION = 'defer-hydration';

/**
 * Prepares the first update of a server-rendered element. For each template Lit then gets matching
 * server nodes instead of clones, and writes its values into them; nodes without a match are
 * removed. So nothing stale stays, whatever report, language and width the server used.
 *
 * Relies on two details of Lit: it clones templates through
 * `renderOptions.creationScope.importNode`, and its SSR support marks the element with
 * `_$needsHydration`.
 *
 * @param readReport - starts to read the report; the server's drawing stays until it arrives.
 */
export async function prepareHydration(
  element: LitElement,
  readReport: () => Promise<void> | undefined,
): Promise<void> {
  await waitForProperties(element);
  await readReport();
  const root = element.shadowRoot!;
  const focused = root.activeElement as HTMLElement | null;
  const fragments = extractFragments(root);
  // If the page has loaded @lit-labs/ssr-client, it would hydrate the element a second time.
  Object.assign(element, { _$needsHydration: false });
  element.renderOptions.renderBefore = null;
  element.renderOptions.creationScope = {
    importNode: (template: DocumentFragment) =>
      reuseFragment(fragments, template) ?? document.importNode(template, true),
  } as Document;
  // Lit renders synchronously after this.
  setTimeout(() => {
    element.renderOptions.creationScope = document;
    focused?.focus();
  });
}

async function waitForProperties(element: LitElement): Promise<void> {
  if (!element.hasAttribute(DEFER_HYDRATION)) return;
  await new Promise((resolve) => {
    new MutationObserver(resolve).observe(element, { attributeFilter: [DEFER_HYDRATION] });
  });
}

/** Nodes of one server-rendered template. */
interface ServerFragment {
  readonly fragment: DocumentFragment;
  readonly nodeNames: string;
}

/**
 * Takes the next fragment that matches a template and makes it equal to it; drops skipped
 * fragments, which can no longer match. Returns `undefined` if none matches.
 */
function reuseFragment(
  fragments: ServerFragment[],
  template: DocumentFragment,
): DocumentFragment | undefined {
  const nodeNames = nodeNamesIn(template);
  const index = fragments.findIndex((it) => it.nodeNames === nodeNames);
  const reused = fragments.splice(0, index + 1).pop();
  if (!reused) return undefined;
  const nodes = nodesIn(reused.fragment);
  for (const [i, templateNode] of nodesIn(template).entries()) copyInto(nodes[i]!, templateNode);
  return reused.fragment;
}

/**
 * Empties a server-rendered root into one fragment per rendered template, in order. A nested value
 * leaves one comment behind, as in Lit's templates.
 */
function extractFragments(root: ShadowRoot): ServerFragment[] {
  const tree = new DocumentFragment();
  tree.append(...root.childNodes);
  const fragments: DocumentFragment[] = [];
  // In reverse order, nested parts are extracted before the parts around them.
  for (const start of nodesIn(tree).reverse()) {
    if (!(start instanceof Comment)) continue;
    if (start.data.startsWith('lit-node')) start.remove();
    if (!start.data.startsWith('lit-part')) continue;
    const fragment = extractPart(start);
    // A part with a digest is a template; one without is text, a list or nothing.
    if (start.data !== 'lit-part') fragments.unshift(fragment);
  }
  return fragments.map((fragment) => ({ fragment, nodeNames: nodeNamesIn(fragment) }));
}

/** Removes the nodes of a part and the comment that ends it; the comment that starts it stays. */
function extractPart(start: Comment): DocumentFragment {
  const fragment = new DocumentFragment();
  let node = start.nextSibling;
  while (node && !(node instanceof Comment && node.data === '/lit-part')) {
    fragment.append(node);
    node = start.nextSibling;
  }
  node?.remove();
  return fragment;
}

/** A node and its descendants in tree order, in which Lit counts the nodes of a template. */
function nodesIn(node: Node): Node[] {
  return [node, ...Array.from(node.childNodes).flatMap(nodesIn)];
}

function nodeNamesIn(tree: Node): string {
  return nodesIn(tree)
    .map(({ nodeName }) => nodeName)
    .join();
}

/** Gives a node the text and attributes of a template's node; Lit sets bound attributes again. */
function copyInto(node: Node, templateNode: Node): void {
  node.nodeValue = templateNode.nodeValue;
  if (!(node instanceof Element && templateNode instanceof Element)) return;
  for (const name of node.getAttributeNames()) {
    if (!templateNode.hasAttribute(name)) node.removeAttribute(name);
  }
  for (const { name, value } of templateNode.attributes) node.setAttribute(name, value);
}
