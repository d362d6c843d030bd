import type { Problem } from '../validation/problem.js';
import type { Result } from '../validation/result.js';

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
export type ReadResult = Result<ReadProblem>;
