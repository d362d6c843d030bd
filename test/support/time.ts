import { onTestFinished, vi } from 'vitest';
import { settled } from './mount.js';

/** Longer than any pause or period of grace, in milliseconds. */
const LONG = 2000;

/** Stops the timers of the page until the test is over: they run when {@link passTime} says so. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets all timers run that a person would have waited for, and what follows from them be drawn. */
export async function passTime(element: Element): Promise<void> {
  vi.advanceTimersByTime(LONG);
  await settled(element);
}
