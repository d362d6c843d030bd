import { groupBy } from './group-by.js';
import { nameKey } from './name.js';
import { type Quantity, quantityOf } from './quantity.js';
import type { Infrastructure } from './report.js';
import { type Locale, localise } from './text.js';

/** A work with its quantity and its place in the report. */
export interface WorkRow {
  readonly work: Infrastructure;
  /** Index in `report.infrastructure`, or the name of what is not itemised. */
  readonly key: string;
  readonly quantity: Quantity;
  /** Whether it stands for what a stated total has and the breakdown has not. */
  readonly rest?: boolean;
}

/** Works that are counted in one unit, the largest first. */
export interface UnitGroup {
  readonly unit: string;
  readonly rows: readonly WorkRow[];
}

/** The works by unit; units stay in the order of the report. */
export function groupByUnit(works: readonly Infrastructure[], locale: Locale): UnitGroup[] {
  const rows = works.map((work, index) => ({
    work,
    key: String(index),
    quantity: quantityOf(work.quantity),
  }));
  const groups = groupBy(rows, ({ work }) => localise(work.unit, locale));
  return Array.from(groups, ([unit, own]) => ({
    unit,
    rows: own.sort((a, b) => b.quantity.value - a.quantity.value),
  }));
}

/** The works that a total of this name counts: those whose unit is called so in any language. */
export function worksOf(of: string, works: readonly Infrastructure[]): Infrastructure[] {
  const key = keyOf(of);
  return works.filter(({ unit }) =>
    (typeof unit === 'string' ? [unit] : Object.values(unit)).some((name) => keyOf(name) === key),
  );
}

const keyOf = (name: string) => nameKey(name).toLowerCase();
