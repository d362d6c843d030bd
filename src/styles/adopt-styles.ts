import type { CSSResult } from 'lit';

/** Adds a style sheet to a rendered root. */
export function adoptStyles(root: DocumentFragment | HTMLElement, { styleSheet }: CSSResult): void {
  (root as ShadowRoot).adoptedStyleSheets.push(styleSheet as CSSStyleSheet);
}
