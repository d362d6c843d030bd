import type { CSSResult } from 'lit';

/** Adds a style sheet to the root of an element that is rendered already. */
export function adoptStyles(root: DocumentFragment | HTMLElement, { styleSheet }: CSSResult): void {
  (root as ShadowRoot).adoptedStyleSheets.push(styleSheet as CSSStyleSheet);
}
