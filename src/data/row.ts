import { reconcile } from './reconcile.js';
import type {
  Award,
  Figure,
  HouseholdSupport,
  Infrastructure,
  Report,
  StatedTotal,
} from './report.js';
import { restKey } from './rest.js';
import { type Locale, localise } from './text.js';
import type { Kind } from './vocabulary.js';

/** A row of a report that a mark may stand for. */
export type Row = Award | Infrastructure | HouseholdSupport | StatedTotal;

/** A row with its figure, and the list of the report in which it stands. */
export interface FoundRow {
  /** Key of the mark. */
  readonly key: string;
  readonly kind: Kind | 'totals';
  readonly row: Row;
  readonly figure: Figure;
}

/**
 * The row of a report for which a mark stands, by the mark's key; of what is not itemised, the stated
 * total.
 */
export function findRow(
  report: Report,
  kind: Kind,
  key: string,
  locale: Locale,
): FoundRow | undefined {
  const row = report[kind][Number(key)];
  if (row) return { key, kind, row, figure: figureOf(row) };
  const rest = reconcile(report).find(
    ({ recipient, unit }) => restKey(unit ? localise(unit, locale) : recipient) === key,
  );
  const total = rest && report.totals.find(({ of }) => of === rest.of);
  return total && { key, kind: 'totals', row: total, figure: total.figure };
}

function figureOf(row: Exclude<Row, StatedTotal>): Figure {
  if ('count' in row) return row.count;
  return 'quantity' in row ? row.quantity : row.households;
}
