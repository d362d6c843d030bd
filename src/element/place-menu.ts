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
  // CSS `zoom` does reach the top layer: lengths are set in its pixels, and measured in the page's.
  const zoom = menu.currentCSSZoom ?? 1;
  const set = (name: 'fontSize' | 'left' | 'top' | 'maxHeight', length: number) => {
    menu.style[name] = `${length / zoom}px`;
  };
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

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
