import type { Problem } from '../data/problem.js';
import type { Figure, Report } from '../data/report.js';
import type { FoundRow, Row } from '../data/row.js';

/** A report was read and can be drawn. */
export class ChartLoadEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('chart-load', { bubbles: true, composed: true });
    this.report = report;
  }
}

/** A report cannot be drawn; `problems` say why. */
export class ChartErrorEvent extends Event {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('chart-error', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** A person activated a mark, by a key, a click or a touch. */
export class ChartSelectEvent extends Event {
  /** The list of the report in which the row stands. */
  readonly kind: FoundRow['kind'];
  /** The row for which the mark stands; of what is not itemised, the stated total. */
  readonly row: Row;
  /** Its figure, as in the report. */
  readonly figure: Figure;

  constructor({ kind, row, figure }: FoundRow) {
    super('chart-select', { bubbles: true, composed: true });
    this.kind = kind;
    this.row = row;
    this.figure = figure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chart-load': ChartLoadEvent;
    'chart-error': ChartErrorEvent;
    'chart-select': ChartSelectEvent;
  }
}
