import type { Locale } from '../report/text.js';
import type { Problem } from '../validation/problem.js';
import { describeProblem as describe } from './describe/problem.js';
import { addEnglish } from './english.js';
import { languageOf } from './languages.js';

/**
 * Says where a problem is, what was expected and what was found.
 *
 * @param locale - code of the reader's language: `vi`, `en` or one that was added; else Vietnamese is spoken.
 * @example
 * const report = validateReport(JSON.parse(text));
 * if (Array.isArray(report)) console.error(report.map((problem) => describeProblem(problem, 'en')));
 */
export function describeProblem(problem: Problem, locale: Locale): string {
  addEnglish();
  return describe(problem, languageOf(locale));
}
