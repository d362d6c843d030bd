/** Reports without a DOM: types, the built-in report, reading, validation, reconciliation, languages. */

export { laiChauReport } from './built-in/lai-chau.js';
export { describeProblem } from './i18n/describe-problem.js';
export { describeReconciliation, formatFigure } from './i18n/figure-text.js';
export type { Sentences } from './i18n/language.js';
export { addLanguage } from './i18n/languages.js';
export type { Noun } from './i18n/noun.js';
export type { TableCell, TableSource } from './read/formats/cells.js';
export { parseCSV } from './read/formats/csv.js';
export type { FileFormat, Format } from './read/formats/format.js';
export { parseJSON } from './read/formats/json.js';
export type { ParseOptions, ParseTableOptions } from './read/options.js';
export { parseReport } from './read/parse-report.js';
export { type FormatReaders, type ReadHints, readReport } from './read/read-report.js';
export type { PagePart, ReadProblem, ReadResult } from './read/result.js';
export { parseTable } from './read/table.js';
export { type FigureInput as Figure, sumFigures } from './report/figure.js';
export type { ListName } from './report/lists.js';
export type { Qualifier } from './report/qualifiers.js';
export type { Recipient } from './report/recipients.js';
export { type Outcome, type Reconciliation, reconcile } from './report/reconcile.js';
export type {
  Action,
  Award,
  HouseholdSupport,
  Infrastructure,
  Report,
  ReportInput,
  Source,
  StatedTotal,
} from './report/report.js';
export type { ReportRow as Row } from './report/row-reference.js';
export { type Locale, localise, type Text } from './report/text.js';
export type { Problem, ProblemCode as Expectation } from './validation/problem.js';
export { validateReport } from './validation/validate.js';
export { findWarnings } from './validation/warnings.js';
export { formatCSV } from './write/csv.js';
