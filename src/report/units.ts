import { descending, group } from 'd3';
import { nameKey } from './normalize.js';
import type { Infrastructure } from './report.js';
import type { RowReference } from './row-reference.js';
import { type Locale, localise } from './text.js';

/** A work and its position in the report. */
export interface WorkRow {
  readonly work: Infrastructure;
  readonly rows: RowReference;
  /** Whether it stands for the unitemised remainder of a stated total. */
  readonly unitemised?: boolean;
}

/** Works with a common unit, the largest first. */
export interface UnitGroup {
  readonly unit: string;
  readonly rows: readonly WorkRow[];
}

/** Groups works by unit, in the order of the report. */
export function groupByUnit(works: readonly Infrastructure[], locale: Locale): UnitGroup[] {
  const rows = works.map((work, index) => ({
    work,
    rows: { list: 'infrastructure' as const, indexes: [index] },
  }));
  const units = group(rows, ({ work }) => localise(work.unit, locale));
  return Array.from(units, ([unit, own]) => ({
    unit,
    rows: own.sort((a, b) => descending(a.work.quantity.value, b.work.quantity.value)),
  }));
}

/** Finds the works that a total counts: those whose unit has this name in any language. */
export function filterByUnit(works: readonly Infrastructure[], name: string): Infrastructure[] {
  const key = unitKey(name);
  return works.filter(({ unit }) => {
    const names = typeof unit === 'string' ? [unit] : Object.values(unit);
    return names.some((it) => it !== undefined && unitKey(it) === key);
  });
}

function unitKey(name: string): string {
  return nameKey(name).toLowerCase();
}
