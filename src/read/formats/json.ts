import type { Report } from '../../report/report.js';
import { problemIn } from '../../validation/excerpt.js';
import type { Problem } from '../../validation/problem.js';
import { unwrapResult } from '../../validation/result.js';
import { checkReport } from '../../validation/validate.js';
import type { ReadResult } from '../result.js';
import { findSyntaxError } from './json-syntax.js';

/**
 * Reads JSON as a report.
 *
 * @returns a report, or every problem with its place: the line of a mistake in the syntax, else the path of a
 *   wrong value. Never throws.
 * @example
 * const read = parseJSON(await readFile('report.json', 'utf8'));
 * if (Array.isArray(read)) throw new Error(describeProblem(read[0], 'en'));
 */
export function parseJSON(text: string): Report | Problem[] {
  return unwrapResult(readJSON(text));
}

/** Reads a JSON file. */
export function readJSON(text: string): ReadResult {
  const content = text.replace(/^\ufeff/, '').trimEnd();
  if (content === '') return { problems: [problemIn('', 'content')] };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { problems: [locateMistake(content)] };
  }
  return checkReport(value);
}

/** Finds the line of the first syntax error, and the text there. */
function locateMistake(content: string): Problem {
  const pieces = content.split(/(?<=[,\r\n])(?!\n)/);
  const mistake = findSyntaxError(pieces);
  const lines = pieces.slice(0, mistake).filter((piece) => /[\r\n]$/.test(piece));
  const problem = problemIn(pieces[mistake] ?? '', 'json', lines.length + 1);
  // White space that JSON does not allow has no excerpt.
  return { ...problem, found: problem.found ?? '" "' };
}
