import { descending, group } from 'd3';
import { nameKey } from './normalize.js';
import type { Infrastructure } from './report.js';
import type { RowReference } from './row-reference.js';
import { type Locale, localise } from './text.js';

/** A work and where it stands in the report. */
export interface WorkRow {
  readonly work: Infrastructure;
  readonly rows: RowReference;
  /** Whether it stands for what a stated total has and its breakdown has not. */
  readonly unitemised?: boolean;
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
    rows: { list: 'infrastructure' as const, indexes: [index] },
  }));
  const units = group(rows, ({ work }) => localise(work.unit, locale));
  return Array.from(units, ([unit, own]) => ({
    unit,
    rows: own.sort((a, b) => descending(a.work.quantity.value, b.work.quantity.value)),
  }));
}

/** The works that a total of this name counts: those whose unit is called so in any language. */
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
