import { nameKey } from './name.js';
import type { Infrastructure, Report, StatedTotal } from './report.js';
import type { Kind } from './vocabulary.js';

/** What totals of people count, by the names that reports and tables give them. */
const COUNTED = {
  awards: ['awards', 'individuals', 'collectives'],
  households: ['households', 'hộ', 'hộ dân', 'hộ gia đình'],
};

/** The totals of a report that count its rows of one kind. */
export function totalsOf({ totals, infrastructure }: Report, kind: Kind): StatedTotal[] {
  return totals.filter(({ of }) => {
    if (kind === 'infrastructure') return worksOf(of, infrastructure).length > 0;
    return COUNTED[kind].includes(of.toLowerCase());
  });
}

/** The works that a total of this name counts: those whose unit is called so in any language. */
export function worksOf(of: string, works: readonly Infrastructure[]): Infrastructure[] {
  const key = keyOf(of);
  return works.filter(({ unit }) =>
    (typeof unit === 'string' ? [unit] : Object.values(unit)).some((name) => keyOf(name) === key),
  );
}

const keyOf = (name: string) => nameKey(name).toLowerCase();
