import { type Figure, sumFigures } from './figure.js';
import type { FigureListName } from './lists.js';
import type { Award, HouseholdSupport, Infrastructure, Report, StatedTotal } from './report.js';

/** A row to which a mark may refer. */
export type ReportRow = Award | Infrastructure | HouseholdSupport | StatedTotal;

/**
 * The rows of a mark, by list and indexes. The mark of an unitemised remainder refers to the stated
 * total.
 */
export interface RowReference {
  readonly list: FigureListName;
  /** Indexes in that list, in its order; at least one. */
  readonly indexes: readonly number[];
}

/** Returns an id that depends only on the rows, not on language or order of the marks. */
export function toId({ list, indexes }: RowReference): string {
  return `${list}-${indexes[0]}`;
}

/** Finds the rows of a reference; empty if the report lacks them. */
export function findRows(report: Report, { list, indexes }: RowReference): ReportRow[] {
  return indexes.flatMap((index) => report[list][index] ?? []);
}

/** The figure of a row. */
export function figureOf(row: ReportRow): Figure {
  if ('count' in row) return row.count;
  if ('quantity' in row) return row.quantity;
  return 'households' in row ? row.households : row.figure;
}

/** The figure of a row, or the sum of several. */
export function sumRows(rows: readonly ReportRow[]): Figure {
  const [first, ...others] = rows.map(figureOf);
  return first && others.length === 0 ? first : sumFigures(rows.map(figureOf));
}
