import { least, range } from 'd3';
import type { Mark } from '../layout/plot.js';

/** A key that moves the focus, as in `KeyboardEvent.key`. */
export type NavigationKey =
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'PageUp'
  | 'PageDown'
  | 'Home'
  | 'End';

/**
 * Finds the mark to which a key moves the focus: up and down to the nearest mark of the next band, left and right
 * within a band (to the next band where a mark stands alone), Page Up and Page Down to the first mark of the next
 * band, Home and End to the first and the last mark.
 *
 * @param from - index of the focused mark.
 * @param column - where up and down aim at, in pixels from the left.
 * @returns index of a mark; `from` where there is none in that direction.
 */
export function navigate(
  marks: readonly Mark[],
  from: number,
  key: NavigationKey,
  column: number,
): number {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    case 'PageUp':
      return findFirst(marks, from, -1);
    case 'PageDown':
      return findFirst(marks, from, 1);
    case 'ArrowLeft':
      return findNeighbour(marks, from, -1, column);
    case 'ArrowRight':
      return findNeighbour(marks, from, 1, column);
    case 'ArrowUp':
      return findNearest(marks, from, -1, column);
    case 'ArrowDown':
      return findNearest(marks, from, 1, column);
  }
}

/** The direction in which a key moves: back or on. */
type Step = -1 | 1;

function bandOf(marks: readonly Mark[], index: number): number | undefined {
  return marks[index]?.band;
}

/** The first mark of the next band; before the first band, that of the first. */
function findFirst(marks: readonly Mark[], from: number, step: Step): number {
  const target = Math.max(0, (bandOf(marks, from) ?? 0) + step);
  const first = marks.findIndex(({ band }) => band === target);
  return first < 0 ? from : first;
}

/** The next mark of the same band; from a mark alone in its band, the nearest of the next. */
function findNeighbour(marks: readonly Mark[], from: number, step: Step, column: number): number {
  const band = bandOf(marks, from);
  if (bandOf(marks, from + step) === band) return from + step;
  const isAlone = bandOf(marks, from - step) !== band;
  return isAlone ? findNearest(marks, from, step, column) : from;
}

/** The mark of the next band that is nearest to a column; the first of equals. */
function findNearest(marks: readonly Mark[], from: number, step: Step, column: number): number {
  const target = (bandOf(marks, from) ?? 0) + step;
  const candidates = range(marks.length).filter((index) => bandOf(marks, index) === target);
  return least(candidates, (index) => distanceTo(marks[index], column)) ?? from;
}

/** Horizontal distance from a mark to a column; 0 where the mark holds it. */
function distanceTo(mark: Mark | undefined, column: number): number {
  if (!mark) return Number.POSITIVE_INFINITY;
  return Math.max(mark.x - column, column - mark.x - mark.width, 0);
}
