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
    const lines = content.split(/\r\n?|\n/);
    const at = findSyntaxError(lines);
    return [
      { path: '', row: at + 1, expected: 'json', found: excerptOf(lines[at] ?? '') ?? '" "' },
    ];
  }
  return validateReport(value);
}
