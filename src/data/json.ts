import type { Problem } from './problem.js';
import type { Report } from './report.js';
import { validateReport } from './validate.js';

/** Reads JSON as a report. Never throws. */
export function parseJSON(text: string): Report | Problem[] {
  try {
    return validateReport(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return [{ path: '', ...lineOf(error, text), expected: 'json', found: excerptOf(text) }];
  }
}

/** The line that an engine names in its message, as each does in its own way. */
function lineOf(error: unknown, text: string): { row?: number } {
  const message = String(error);
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line) return { row: Number(line) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position ? { row: text.slice(0, Number(position)).split('\n').length } : {};
}

/** The beginning of a text, to recognise it by. */
export function excerptOf(text: string): string | undefined {
  const start = text.trim().slice(0, 40);
  return start ? JSON.stringify(start) : undefined;
}
