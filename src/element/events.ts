import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';

/** A report was read and can be drawn. */
export class ChartLoadEvent extends Event {
  static readonly type = 'chart-load';
  readonly report: Report;

  constructor(report: Report) {
    super(ChartLoadEvent.type, { bubbles: true, composed: true });
    this.report = report;
  }
}

/** A report cannot be drawn; `problems` say why. */
export class ChartErrorEvent extends Event {
  static readonly type = 'chart-error';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(ChartErrorEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chart-load': ChartLoadEvent;
    'chart-error': ChartErrorEvent;
  }
}
