import { describeProblem, explainUnread } from '../data/describe-problem.js';
import type { Expectation, Problem } from '../data/problem.js';
import type { Locale } from '../data/text.js';
import { WORDS } from './words.js';

/** A problem, and the part of the page in which it was found where there are several. */
export interface Finding extends Problem {
  /** Such as “Bảng 2”. */
  readonly part?: string;
}

/** Why a file could not be read at all, in the words of the command line; `undefined` for other problems. */
export function describeReading(
  { path, expected }: Finding,
  file: string,
  locale: Locale,
): string | undefined {
  if (path !== '') return undefined;
  const { input, reading, unread } = WORDS[locale];
  const sentences: Partial<Record<Expectation, (file: string) => string>> = reading;
  const name = file === '-' ? input : `“${file}”`;
  const reason = explainUnread(expected, locale);
  return sentences[expected]?.(name) ?? (reason && unread(name, reason));
}

/** A sentence about a problem of a file. */
export function describeFinding(finding: Finding, file: string, locale: Locale): string {
  const message = describeReading(finding, file, locale) ?? describeProblem(finding, locale);
  return finding.part ? `${finding.part}. ${message}` : message;
}
