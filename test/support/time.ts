import { onTestFinished, vi } from 'vitest';
import { settled } from './mount.js';

/** Longer than any delay of the library, in milliseconds. */
const LONG = 2000;

/** Stops the page's timers until the test ends; {@link passTime} advances them. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Runs all timers that are due within {@link LONG}, and waits for the updates. */
export async function passTime(element: Element): Promise<void> {
  vi.advanceTimersByTime(LONG);
  await settled(element);
}
