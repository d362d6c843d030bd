import type { Mark } from './plot.js';

/** Marks in the order of their elements in the tree while they move; `undefined` where a mark is gone. */
export type MarkTransition = readonly (Mark | undefined)[];

/** With more marks than this, marks jump instead of moving. */
const MOST_MOVING = 1000;

/**
 * Joins marks to those drawn before by their ids, as a data join does: each mark takes the position in the tree that
 * the mark of the same rows had, so that its element moves; new marks come last.
 *
 * @returns `undefined` where marks are too many to move.
 */
export function joinMarks(
  before: MarkTransition,
  marks: readonly Mark[],
): MarkTransition | undefined {
  if (marks.length >= MOST_MOVING) return undefined;
  const entering = new Map(marks.map((mark) => [mark.id, mark]));
  const updated = before.map((old) => {
    const mark = old && entering.get(old.id);
    if (mark) entering.delete(mark.id);
    return mark;
  });
  return [...updated, ...entering.values()];
}
