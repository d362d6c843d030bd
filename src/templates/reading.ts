import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';

/** What an element knows of its report. */
export type Reading =
  | {
      readonly status: 'ready';
      readonly report: Report;
      /** The table inside the element from which the report was read. */
      readonly table?: HTMLTableElement;
    }
  | {
      readonly status: 'loading';
      /** Part that has arrived, from 0 to 1, where the length is known. */
      readonly progress?: number | undefined;
    }
  | {
      readonly status: 'failed';
      readonly problems: readonly Problem[];
      /** Tries again, where the failure may pass. */
      readonly retry?: () => void;
    };

/** What was read of a report. */
export function toReading(read: Report | Problem[]): Reading {
  return Array.isArray(read)
    ? { status: 'failed', problems: read }
    : { status: 'ready', report: read };
}
