import type { Mark } from './plot.js';

/**
 * The mark to which a key leads: up and down to the nearest in the next row, left and right within a row
 * (to the next row where one stands alone), Page Up and Down to the first of the next row, Home and End
 * to the first and last of all.
 *
 * @param from - index of the mark where the step begins.
 * @param key - one of these, as in `KeyboardEvent.key`.
 * @param column - where up and down aim at, in pixels from the left.
 * @returns the index of a mark; `from` where nothing is in that direction.
 */
export function stepFrom(
  marks: readonly Mark[],
  from: number,
  key: string,
  column: number,
): number {
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const row = marks[from]?.row ?? 0;
  const step = /Up|Left/.test(key) ? -1 : 1;
  if (/Left|Right/.test(key)) {
    if (marks[from + step]?.row === row) return from + step;
    if (marks[from - step]?.row === row) return from;
  }
  if (/Page/.test(key)) {
    const first = marks.findIndex((mark) => mark.row === Math.max(0, row + step));
    return first < 0 ? from : first;
  }
  const distance = ({ x, width }: Mark) => Math.max(x - column, column - x - width, 0);
  return marks.reduce((best, mark, index) => {
    const rival = marks[best];
    const nearer = rival?.row !== mark.row || distance(mark) < distance(rival);
    return mark.row === row + step && nearer ? index : best;
  }, from);
}
