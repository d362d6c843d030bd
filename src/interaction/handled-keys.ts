/** Keys that act, by the part of the chart that has the focus. */
const HANDLED_KEYS: Readonly<Record<string, readonly string[]>> = {
  mark: [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Home',
    'End',
    'Enter',
    ' ',
    'Escape',
  ],
  tooltip: ['Escape'],
};

/** Whether the chart acts on a key; all others, and keys with a modifier, are left to the page and the browser. */
export function isHandledKey(
  part: string,
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
): boolean {
  const hasModifier = altKey || ctrlKey || metaKey || shiftKey;
  return !hasModifier && HANDLED_KEYS[part]?.includes(key) === true;
}
