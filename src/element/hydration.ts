import type { LitElement } from 'lit';

/** What an element inside a printed tree waits for: that the element around it has told it its properties. */
const DEFER = 'defer-hydration';

/**
 * Readies an element to be drawn for the first time with the nodes that a server printed. Lit is handed those,
 * instead of copies, for each template that they fit, and writes into them; the others go. So nothing stale can
 * stay, whatever the server knew of report, language and width.
 *
 * @param read - starts to read the report; the printed one stands until it is there.
 */
export async function prepare(
  element: LitElement,
  read: () => Promise<void> | undefined,
): Promise<void> {
  if (element.hasAttribute(DEFER)) {
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(element, { attributeFilter: [DEFER] });
    });
  }
  await read();
  const root = element.shadowRoot!;
  const focused = root.activeElement as HTMLElement | null;
  const printed = takeOut(root).map((part) => [part, namesIn(part)] as const);
  // The hydration support of @lit-labs/ssr-client, where a page has it, would do the same again.
  Object.assign(element, { _$needsHydration: false });
  element.renderOptions.renderBefore = null;
  element.renderOptions.creationScope = {
    importNode(content: DocumentFragment) {
      const wanted = namesIn(content);
      const index = printed.findIndex(([, names]) => names === wanted);
      const [part] = printed.splice(0, index + 1).pop() ?? [];
      if (!part) return document.importNode(content, true);
      const nodes = nodesOf(part);
      nodesOf(content).forEach((node, i) => {
        make(nodes[i]!, node);
      });
      return part;
    },
  } as Document;
  setTimeout(() => {
    element.renderOptions.creationScope = document;
    focused?.focus();
  });
}

/** Empties a tree: what each template printed, in their order, with a comment in place of each value. */
function takeOut(root: ShadowRoot): DocumentFragment[] {
  const rest = new DocumentFragment();
  rest.append(...root.childNodes);
  const parts: DocumentFragment[] = [];
  // From the last to the first: those inside another are out when its own turn comes.
  for (const start of nodesOf(rest).reverse()) {
    if (!(start instanceof Comment)) continue;
    if (start.data.startsWith('lit-node')) start.remove();
    if (!start.data.startsWith('lit-part')) continue;
    const part = new DocumentFragment();
    let node = start.nextSibling;
    while (node && !(node instanceof Comment && node.data === '/lit-part')) {
      part.append(node);
      node = start.nextSibling;
    }
    node?.remove();
    if (start.data !== 'lit-part') parts.unshift(part);
  }
  return parts;
}

/** All nodes of a tree in its order, itself first: as a template counts them. */
function nodesOf(node: Node): Node[] {
  return [node, ...Array.from(node.childNodes).flatMap(nodesOf)];
}

function namesIn(tree: Node): string {
  return nodesOf(tree)
    .map(({ nodeName }) => nodeName)
    .join();
}

/** Makes a node what a template has in its place; what the template gives values to, it sets again. */
function make(node: Node, wanted: Node): void {
  node.nodeValue = wanted.nodeValue;
  if (!(node instanceof Element && wanted instanceof Element)) return;
  for (const name of node.getAttributeNames()) {
    if (!wanted.hasAttribute(name)) node.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) node.setAttribute(name, value);
}
