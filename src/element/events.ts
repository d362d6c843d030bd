import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'chart-load': ChartLoadEvent;
    'chart-error': ChartErrorEvent;
  }
}
