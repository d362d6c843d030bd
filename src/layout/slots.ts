import type { Mark } from './plot.js';

/** Where marks stand in the tree: each in a slot of its own, with gaps for those that are gone. */
export type Slots = readonly (Mark | undefined)[];

/** More marks than these jump. */
const MOST_MOVING = 1000;

/**
 * Marks in the slots where those of the same rows stood `before`, and new ones after them: so each element
 * goes to the new place of its own row. `undefined` where marks are too many to move.
 */
export function keepSlots(before: Slots, marks: readonly Mark[]): Slots | undefined {
  if (marks.length >= MOST_MOVING) return undefined;
  const left = new Map<string | undefined, Mark>(marks.map((mark) => [mark.key, mark]));
  const kept = before.map((old) => {
    const mark = left.get(old?.key);
    left.delete(old?.key);
    return mark;
  });
  return [...kept, ...left.values()];
}
