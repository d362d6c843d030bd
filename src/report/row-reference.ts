import { type Figure, sumFigures } from './figure.js';
import type { FigureListName } from './lists.js';
import type { Award, HouseholdSupport, Infrastructure, Report, StatedTotal } from './report.js';

/** A row of a report that a mark may stand for. */
export type ReportRow = Award | Infrastructure | HouseholdSupport | StatedTotal;

/**
 * The rows for which a mark stands, by their place in the report. A mark of what is not itemised refers to
 * the stated total.
 */
export interface RowReference {
  readonly list: FigureListName;
  /** Indexes in that list, in its order; at least one. */
  readonly indexes: readonly number[];
}

/** An id that is the same for the same rows, whatever the language and the order of the marks. */
export function toId({ list, indexes }: RowReference): string {
  return `${list}-${indexes[0]}`;
}

/** The rows of a report to which a mark refers; empty where the report has none of them. */
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
