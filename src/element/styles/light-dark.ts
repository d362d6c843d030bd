import { type CSSResult, unsafeCSS } from 'lit';

/** The colour of the page's scheme, of a light one and a dark one. */
export function lightDark([light, dark]: readonly string[]): CSSResult {
  return unsafeCSS(`light-dark(${light},${dark})`);
}
