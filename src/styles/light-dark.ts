import { type CSSResult, unsafeCSS } from 'lit';

/** The colour for the page's colour scheme, out of one for light and one for dark. */
export function lightDark([light, dark]: readonly string[]): CSSResult {
  return unsafeCSS(`light-dark(${light},${dark})`);
}
