import { findSyntaxError } from './json-syntax.js';
import { type Problem, problemIn } from './problem.js';
import type { Report } from './report.js';
import { validateReport } from './validate.js';

/** Reads JSON as a report. Never throws. */
export function parseJSON(text: string): Report | Problem[] {
  const content = text.replace(/^\ufeff/, '').trimEnd();
  if (content === '') return [problemIn('', 'content')];
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    const pieces = content.split(/(?<=[,\r\n])(?!\n)/);
    const at = findSyntaxError(pieces);
    const row = pieces.slice(0, at).filter((piece) => /[\r\n]$/.test(piece)).length + 1;
    const problem = problemIn(pieces[at] ?? '', 'json', row);
    return [{ ...problem, found: problem.found ?? '" "' }];
  }
  return validateReport(value);
}
