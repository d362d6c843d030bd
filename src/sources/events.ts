import type { Figure } from '../report/figure.js';
import type { Report } from '../report/report.js';
import { type ReportRow, type RowReference, sumRows } from '../report/row-reference.js';
import type { Problem } from '../validation/problem.js';

/**
 * Fired when a report was read and is drawn. Bubbles, and crosses shadow roots.
 *
 * @example
 * chart.addEventListener('chart-load', ({ report }) => {
 *   document.title = localise(report.title, 'en');
 * });
 */
export class ChartLoadEvent extends Event {
  /** The report that is drawn. */
  readonly report: Report;

  constructor(report: Report) {
    super('chart-load', { bubbles: true, composed: true });
    this.report = report;
  }
}

/**
 * Fired when a report cannot be drawn and its problems are shown instead. Bubbles, and crosses shadow roots.
 *
 * @example
 * chart.addEventListener('chart-error', ({ problems }) => {
 *   for (const problem of problems) console.warn(describeProblem(problem, 'en'));
 * });
 */
export class ChartErrorEvent extends Event {
  /** Reasons why the report cannot be drawn, in the order of the report. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('chart-error', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/**
 * Fired when a person activates a mark, by a key, a click or a touch; never by code. Bubbles, and crosses shadow
 * roots.
 *
 * @example
 * dashboard.addEventListener('chart-select', ({ row, figure }) => {
 *   if ('issuer' in row) showNews(localise(row.issuer, 'en'), figure.value);
 * });
 */
export class ChartSelectEvent extends Event {
  /** The list of the report in which the rows stand; `totals` for the unitemised remainder of a stated total. */
  readonly list: RowReference['list'];
  /** The rows for which the mark stands; for an unitemised remainder, the stated total. */
  readonly rows: readonly ReportRow[];
  /** The first of the rows. */
  readonly row: ReportRow;
  /** The figure of the row, or the sum of several rows. */
  readonly figure: Figure;

  constructor(list: RowReference['list'], rows: readonly [ReportRow, ...ReportRow[]]) {
    super('chart-select', { bubbles: true, composed: true });
    this.list = list;
    this.rows = rows;
    this.row = rows[0];
    this.figure = sumRows(rows);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chart-load': ChartLoadEvent;
    'chart-error': ChartErrorEvent;
    'chart-select': ChartSelectEvent;
  }
}
