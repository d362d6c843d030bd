/** Reports without a DOM: types, the built-in report, reading, validation, reconciliation. */
export { type ParseOptions, parseCSV } from './csv.js';
export { describeProblem } from './describe-problem.js';
export { formatCSV } from './format-csv.js';
export { parseJSON } from './json.js';
export { laiChauReport } from './lai-chau.js';
export { type Format, parseReport } from './parse.js';
export type { Expectation, Problem } from './problem.js';
export { type Outcome, type Reconciliation, reconcile } from './reconcile.js';
export type {
  Action,
  Award,
  Figure,
  HouseholdSupport,
  Infrastructure,
  Qualifier,
  Recipient,
  Report,
  ReportInput,
  Source,
  StatedTotal,
} from './report.js';
export type { Row } from './row.js';
export { type ParseTableOptions, parseTable, type TableCell, type TableSource } from './table.js';
export { type Locale, localise, type Text } from './text.js';
export { validateReport } from './validate.js';
export type { Kind } from './vocabulary.js';
export { findWarnings } from './warnings.js';
