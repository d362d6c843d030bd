import { cdp } from 'vitest/browser';

/** Moves the pointer to an empty corner of the page. */
export async function leave(): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
}
