/** Lengths that are set by script. */
type Length = 'fontSize' | 'left' | 'top' | 'maxWidth' | 'maxHeight';

/**
 * A function that sets a length of an element in the top layer, in the page's pixels: no transform of its
 * ancestors reaches it there, but CSS `zoom` does.
 */
export function lengthSetter(element: HTMLElement): (name: Length, length: number) => void {
  const zoom = element.currentCSSZoom ?? 1;
  return (name, length) => {
    element.style[name] = `${length / zoom}px`;
  };
}

/** The value, or the bound that it is beyond. */
export function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
