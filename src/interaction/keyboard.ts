import type { NavigationKey } from './navigate.js';

/** The action of a key in a plot. */
export type KeyAction =
  | { readonly type: 'move'; readonly key: NavigationKey }
  | { readonly type: 'select' }
  | { readonly type: 'escape' };

/**
 * Finds the action of a key in a plot: arrows, Page Up and Down, Home and End move the focus; Enter and Space select the
 * focused mark; Escape dismisses the tooltip, or leaves the plot.
 *
 * @param key - as in `KeyboardEvent.key`.
 * @param isRightToLeft - whether left and right are mirrored.
 * @returns `undefined` for a key without an action.
 */
export function keyAction(key: string, isRightToLeft: boolean): KeyAction | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { type: 'move', key: isRightToLeft ? 'ArrowRight' : 'ArrowLeft' };
    case 'ArrowRight':
      return { type: 'move', key: isRightToLeft ? 'ArrowLeft' : 'ArrowRight' };
    case 'ArrowUp':
    case 'ArrowDown':
    case 'PageUp':
    case 'PageDown':
    case 'Home':
    case 'End':
      return { type: 'move', key };
    case 'Enter':
    case ' ':
      return { type: 'select' };
    case 'Escape':
      return { type: 'escape' };
    default:
      return undefined;
  }
}

/**
 * Whether the chart acts on a key: on a mark on each that has an action, in the tooltip on Escape. All others, and keys
 * with a modifier, are left to the page and the browser.
 *
 * @param part - the part of the chart that has the focus.
 */
export function isHandledKey(
  part: string,
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  const action = keyAction(key, false);
  return part === 'mark' ? action !== undefined : part === 'tooltip' && action?.type === 'escape';
}
