import { SECTIONS, type Section } from '../report/lists.js';
import type { Problem } from './problem.js';

/** Keys and indexes from the root of a report, such as `['awards', 2, 'count', 'value']`. */
export type Keys = readonly (string | number)[];

/** The row of a report that has a problem. */
export interface RowLocation {
  readonly list: Section;
  readonly index: number;
  /** The faulty key of the row or of its figure; `undefined` if the whole row is faulty. */
  readonly key?: string | undefined;
  /** Index of the earlier row in the list that this row repeats. */
  readonly repeatedIndex?: number | undefined;
}

/** A problem with its row, if it is in one. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly location?: RowLocation | undefined;
}

/** Writes a JSON path, such as `awards[2].count.value`. */
export function toPath(keys: Keys): string {
  return keys
    .map((key, depth) => {
      if (typeof key === 'number') return `[${key}]`;
      return depth === 0 ? key : `.${key}`;
    })
    .join('');
}

/** Finds the row to which keys lead; `undefined` outside the lists. */
export function locate(keys: Keys): RowLocation | undefined {
  const list = SECTIONS.find((it) => it === keys[0]);
  const [, index, ...inside] = keys;
  if (!list || typeof index !== 'number') return undefined;
  const key = inside.at(-1);
  return { list, index, key: key === undefined ? undefined : String(key) };
}
