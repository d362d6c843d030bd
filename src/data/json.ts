import { findSyntaxError } from './json-syntax.js';
import { excerptOf, type Problem } from './problem.js';
import type { Report } from './report.js';
import { validateReport } from './validate.js';

/** Reads JSON as a report. Never throws. */
export function parseJSON(text: string): Report | Problem[] {
  const content = text.replace(/^\ufeff/, '').trimEnd();
  if (content === '') return [{ path: '', expected: 'content', found: undefined }];
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return [describeLine(content, findSyntaxError(content))];
  }
  return validateReport(value);
}

/** How much of a long line is quoted before the place of a mistake (characters). */
const BEFORE = 20;

/** A sign that nobody sees and that is no white space of JSON, as “U+00A0”. */
function nameSign(text: string, at: number): string {
  return `"U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}"`;
}

/** The line of a place in a text, and what stands around it. */
function describeLine(text: string, place: number): Problem {
  const at = Math.min(place, text.length - 1);
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  const column = lines.at(-1)?.length ?? 0;
  const [line = ''] = text.slice(at - column).split(/[\r\n]/, 1);
  const isLong = line.trim().length > 2 * BEFORE && column > BEFORE;
  const found = excerptOf(isLong ? `…${line.slice(column - BEFORE)}` : line);
  return { path: '', row: lines.length, expected: 'json', found: found ?? nameSign(text, at) };
}
