import { SECTIONS, type Section } from '../report/lists.js';
import type { Problem } from './problem.js';

/** Keys and indexes from the root of a report: `['awards', 2, 'count', 'value']`. */
export type Keys = readonly (string | number)[];

/** The row of a report in which a problem stands. */
export interface RowLocation {
  readonly list: Section;
  readonly index: number;
  /** The key of the row, or of its figure, that is wrong; none where the whole row is. */
  readonly key?: string | undefined;
  /** Index of the row in the same list that it repeats. */
  readonly repeatedIndex?: number | undefined;
}

/** A problem, and the row in which it stands if it stands in one. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly location?: RowLocation | undefined;
}

/** The JSON path of a place, such as `awards[2].count.value`. */
export function toPath(keys: Keys): string {
  return keys
    .map((key, depth) => {
      if (typeof key === 'number') return `[${key}]`;
      return depth === 0 ? key : `.${key}`;
    })
    .join('');
}

/** The row of a report to which keys lead; `undefined` outside its lists. */
export function locate(keys: Keys): RowLocation | undefined {
  const list = SECTIONS.find((it) => it === keys[0]);
  const [, index, ...inside] = keys;
  if (!list || typeof index !== 'number') return undefined;
  const key = inside.at(-1);
  return { list, index, key: key === undefined ? undefined : String(key) };
}
