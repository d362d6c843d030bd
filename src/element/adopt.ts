import type { CSSResult } from 'lit';

/** Adds styles that an element needs only now to those of its tree. */
export function adopt(root: DocumentFragment | HTMLElement, { styleSheet }: CSSResult): void {
  (root as ShadowRoot).adoptedStyleSheets.push(styleSheet as CSSStyleSheet);
}
