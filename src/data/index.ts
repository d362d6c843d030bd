/** Reports without a DOM: types, the built-in report, validation. */
export { laiChauReport } from './lai-chau.js';
export { describeProblem, type Expectation, type Problem } from './problem.js';
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
export { type Locale, localise, type Text } from './text.js';
export { validateReport } from './validate.js';
