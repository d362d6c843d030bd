import type { Mark } from './plot.js';

/**
 * The mark to which a key leads: up and down to the nearest in the next row, left and right within a row
 * (to the next row where one stands alone), Page Up and Down to the first of the next row, Home and End
 * to the first and last of all.
 *
 * @param from - index of the mark where the step begins.
 * @param key - as in `KeyboardEvent.key`.
 * @param column - where up and down aim at, in pixels from the left.
 * @returns the index of a mark; `from` where the key leads nowhere.
 */
export function stepFrom(
  marks: readonly Mark[],
  from: number,
  key: string,
  column: number,
): number {
  const row = marks[from]?.row ?? 0;
  const alone = marks[from - 1]?.row !== row && marks[from + 1]?.row !== row;
  const above = marks.findLast((mark) => mark.row < row)?.row;
  const below = marks.find((mark) => mark.row > row)?.row;
  const firstIn = (other = row) => marks.findIndex((mark) => mark.row === other);
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    case 'PageUp':
      return firstIn(above);
    case 'PageDown':
      return below === undefined ? from : firstIn(below);
    case 'ArrowUp':
      return nearestIn(above);
    case 'ArrowDown':
      return nearestIn(below);
    case 'ArrowLeft':
      return alone ? nearestIn(above) : within(from - 1);
    case 'ArrowRight':
      return alone ? nearestIn(below) : within(from + 1);
    default:
      return from;
  }

  function within(to: number): number {
    return marks[to]?.row === row ? to : from;
  }

  function nearestIn(other: number | undefined): number {
    if (other === undefined) return from;
    const distance = ({ x, width }: Mark) => Math.max(x - column, column - x - width, 0);
    return marks.reduce((best, mark, index) => {
      const rival = marks[best];
      const nearer = !rival || rival.row !== other || distance(mark) < distance(rival);
      return mark.row === other && nearer ? index : best;
    }, from);
  }
}
