import { between, lengthSetter } from './top-layer.js';

/** Room between a button and its menu, and the smallest text, in pixels. */
const GAP = 4;
const SMALLEST = 14;

/**
 * Sets an open menu of the top layer under its button, else above it, always inside the viewport, its text
 * as large as the button's is seen: what scales the button does not scale the menu, and anchors of CSS do
 * not know of that in every browser.
 */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const set = lengthSetter(menu);
  const box = button.getBoundingClientRect();
  const scale = box.width / button.offsetWidth;
  set('fontSize', Math.max(SMALLEST, scale * Number.parseFloat(getComputedStyle(button).fontSize)));
  set('maxHeight', clientHeight);
  const { width, height } = menu.getBoundingClientRect();
  const below = box.bottom + GAP + height <= clientHeight || box.top < GAP + height;
  set('left', between(0, box.left, clientWidth - width));
  const top = below ? box.bottom + GAP : box.top - GAP - height;
  set('top', between(0, top, clientHeight - height));
}
