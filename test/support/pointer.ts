import { cdp } from 'vitest/browser';

/** Moves the pointer to the corner of the page, where nothing stands. */
export async function leave(): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
}
