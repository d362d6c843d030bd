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
  const focused = root.activeElement;
  const printed = takeOut(root);
  // The hydration support of @lit-labs/ssr-client, where a page has it, would do the same again.
  Object.assign(element, { _$needsHydration: false });
  element.renderOptions.renderBefore = null;
  element.renderOptions.creationScope = {
    importNode(content: DocumentFragment) {
      const index = printed.findIndex((part) => fits(part, content));
      const part = printed.splice(0, index + 1).pop();
      return part ? strip(part, content) : document.importNode(content, true);
    },
  } as Document;
  setTimeout(() => {
    element.renderOptions.creationScope = document;
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus();
  });
}

/** Empties a tree: what each template printed, in their order, with a comment in place of each value. */
function takeOut(root: ShadowRoot): DocumentFragment[] {
  const rest = new DocumentFragment();
  for (const node of Array.from(root.childNodes)) {
    // A printed sheet stays where the element has brought none.
    const sheet = node instanceof HTMLStyleElement || node instanceof HTMLLinkElement;
    if (!sheet || root.adoptedStyleSheets.length > 0) rest.append(node);
  }
  const walker = document.createTreeWalker(rest, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  const parts: DocumentFragment[] = [];
  // From the last to the first: those inside another are out when its own turn comes.
  for (const start of comments.reverse()) {
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

/** Whether a tree has the nodes of a template's content: its texts but for white space, and its attributes. */
function fits(tree: Node, content: Node): boolean {
  const nodes = tree.childNodes;
  return (
    nodes.length === content.childNodes.length &&
    Array.from(content.childNodes).every((wanted, index) => {
      const node = nodes[index]!;
      if (node.nodeName !== wanted.nodeName) return false;
      if (node instanceof Text) return squeeze(node) === squeeze(wanted as Text);
      if (node instanceof Element) {
        const attributes = Array.from((wanted as Element).attributes);
        if (attributes.some(({ name, value }) => node.getAttribute(name) !== value)) return false;
      }
      return fits(node, wanted);
    })
  );
}

function squeeze({ data }: Text): string {
  return data.replace(/\s+/g, ' ');
}

/** Removes the attributes that the template gives values to: it sets them again. */
function strip(tree: DocumentFragment, content: DocumentFragment): DocumentFragment {
  const wanted = content.querySelectorAll('*');
  tree.querySelectorAll('*').forEach((node, index) => {
    for (const name of node.getAttributeNames()) {
      if (!wanted[index]?.hasAttribute(name)) node.removeAttribute(name);
    }
  });
  return tree;
}
