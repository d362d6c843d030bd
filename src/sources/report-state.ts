import type { Report } from '../report/report.js';
import type { Problem } from '../validation/problem.js';
import type { Result } from '../validation/result.js';

/** The report of an element: it can be drawn, it is being loaded, or it cannot be drawn. */
export type ReportState =
  | {
      readonly status: 'ready';
      readonly report: Report;
      /** The table inside the element from which the report was read. */
      readonly table?: HTMLTableElement;
    }
  | {
      readonly status: 'loading';
      /** Fraction loaded so far, from 0 to 1; absent if the length is unknown. */
      readonly progress?: number | undefined;
    }
  | {
      readonly status: 'failed';
      readonly problems: readonly Problem[];
      /** The table inside the element that has the problems. */
      readonly table?: HTMLTableElement;
      /** Loads the report again; absent if that would fail, too. */
      readonly retry?: () => void;
    };

/** The state after a report was read: ready, or failed with its problems. */
export function toReportState({ report, problems }: Result<Problem>): ReportState {
  return report ? { status: 'ready', report } : { status: 'failed', problems };
}
