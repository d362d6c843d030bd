import type { FigureListName, ListName } from './lists.js';
import { reconcile } from './reconcile.js';
import type { Report } from './report.js';
import type { ReportRow, RowReference } from './row-reference.js';

/** A report without some rows of one list. */
export interface FilteredReport {
  readonly report: Report;
  /** Index in the whole report of each remaining row. */
  readonly rowIndexes: readonly number[];
  /** Index in the whole report of each remaining stated total. */
  readonly totalIndexes: readonly number[];
}

/** Removes rows from a list, with the stated totals that count any of them. */
export function filterRows(
  report: Report,
  list: ListName,
  keeps: (row: ReportRow) => boolean,
): FilteredReport {
  const rows: readonly ReportRow[] = report[list];
  const rowIndexes = indexesOf(rows, keeps);
  const removed = { ...report, [list]: rows.filter((row) => !keeps(row)) };
  const counting = new Set(
    reconcile(removed)
      .filter((total) => total.list === list)
      .map(({ index }) => index),
  );
  const totalIndexes = indexesOf(report.totals, (_, index) => !counting.has(index));
  return {
    report: {
      ...report,
      [list]: rowIndexes.map((index) => rows[index]),
      totals: totalIndexes.map((index) => report.totals[index]),
    } as Report,
    rowIndexes,
    totalIndexes,
  };
}

/** Converts a reference of the filtered report to one of the whole report. */
export function toWhole(reference: RowReference, filtered: FilteredReport): RowReference {
  const { list, indexes } = reference;
  const known = knownIndexes(list, filtered);
  return { list, indexes: indexes.map((index) => known[index] ?? index) };
}

function knownIndexes(list: FigureListName, { rowIndexes, totalIndexes }: FilteredReport) {
  return list === 'totals' ? totalIndexes : rowIndexes;
}

function indexesOf<Row>(
  rows: readonly Row[],
  keeps: (row: Row, index: number) => boolean,
): number[] {
  return rows.flatMap((row, index) => (keeps(row, index) ? [index] : []));
}
