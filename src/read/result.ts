import type { Report } from '../report/report.js';
import type { Problem } from '../validation/problem.js';

/** The part of a web page with a problem; `page` if the page has neither tables nor JSON. */
export type PagePart =
  | {
      readonly kind: 'table';
      /** From 1, in the order of the page. */
      readonly number: number;
      /** Empty if it has none. */
      readonly caption: string;
    }
  | { readonly kind: 'json' }
  | { readonly kind: 'page' };

/** Something that keeps a file from being a report. */
export interface ReadProblem extends Problem {
  /** The part of a page with several parts, or with none. */
  readonly part?: PagePart | undefined;
}

/** What was read: a report, or every problem that keeps it from being one. */
export type ReadResult =
  | { readonly report: Report; readonly problems?: undefined }
  | { readonly report?: undefined; readonly problems: readonly ReadProblem[] };

/** Converts a result to the form that `validateReport` returns. */
export function unwrapResult({ report, problems }: ReadResult): Report | Problem[] {
  return report ?? [...problems];
}

/** Converts a report or its problems to a result. */
export function toResult(read: Report | readonly Problem[]): ReadResult {
  return 'source' in read ? { report: read } : { problems: read };
}
