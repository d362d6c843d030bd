import type { Report } from '../report/report.js';
import type { Problem } from './problem.js';

/** A report, or every problem that keeps the input from being one. */
export type Result<AnyProblem> =
  | { readonly report: Report; readonly problems?: undefined }
  | { readonly report?: undefined; readonly problems: readonly AnyProblem[] };

/** A result in the form that an application gets from `validateReport` and the parsers. */
export function unwrapResult({ report, problems }: Result<Problem>): Report | Problem[] {
  return report ?? [...problems];
}
