/** The action of a key in a plot. */
export type KeyAction =
  | { readonly type: 'move'; readonly key: string }
  | { readonly type: 'select' }
  | { readonly type: 'escape' };

/**
 * Finds the action of a key in a plot: arrows, Page Up and Down, Home and End move the focus; Enter and Space select the
 * focused mark, once for each press; Escape dismisses the tooltip, or leaves the plot.
 *
 * @param isRightToLeft - whether left and right are mirrored.
 * @returns `undefined` for a key without an action.
 */
export function keyAction(
  { key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>,
  isRightToLeft: boolean,
): KeyAction | undefined {
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
      return repeat ? undefined : { type: 'select' };
    case 'Escape':
      return { type: 'escape' };
    default:
      return undefined;
  }
}
