import { reconcile } from './reconcile.js';
import type { Report } from './report.js';
import type { Row } from './row.js';
import type { Kind } from './vocabulary.js';

/** What is left of a report. */
export interface Remainder {
  readonly report: Report;
  /** Where each row that is left stands in the whole list. */
  readonly indexes: readonly number[];
}

/** Leaves rows out of one list of a report, and with them the stated totals that count any of them. */
export function leaveOut(report: Report, kind: Kind, isOut: (row: Row) => boolean): Remainder {
  const rows: readonly Row[] = report[kind];
  const indexes = rows.flatMap((row, index) => (isOut(row) ? [] : [index]));
  const out = reconcile({ ...report, [kind]: rows.filter(isOut) });
  const counts = (of: string) => out.some((it) => it.of === of && it.list === kind);
  return {
    report: {
      ...report,
      [kind]: indexes.map((index) => rows[index]),
      totals: report.totals.filter(({ of }) => !counts(of)),
    },
    indexes,
  };
}
