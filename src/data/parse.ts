import { type ParseOptions, parseCSV } from './csv.js';
import type { Problem } from './problem.js';
import type { Report } from './report.js';
import { validateReport } from './validate.js';

/** How a text is written. */
export type Format = 'json' | 'csv';

/** Reads JSON as a report. Never throws. */
export function parseJSON(text: string): Report | Problem[] {
  try {
    return validateReport(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return [{ path: '', ...lineOf(error, text), expected: 'json', found: excerptOf(text) }];
  }
}

/**
 * Reads a text as JSON or CSV.
 *
 * @param format - how it is written; else its beginning tells.
 */
export function parseReport(
  text: string,
  options: ParseOptions & { format?: Format | undefined } = {},
): Report | Problem[] {
  const format = options.format ?? formatOf(text);
  if (format === 'json') return parseJSON(text);
  if (format === 'csv') return parseCSV(text, options);
  return [{ path: '', expected: 'format', found: excerptOf(text) }];
}

/** JSON starts with a bracket, a web page with a tag; CSV has a mark between columns. */
function formatOf(text: string): Format | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^[{[]/.test(start)) return 'json';
  if (/^</.test(start)) return undefined;
  return /^.*[,;\t]/.test(start) ? 'csv' : undefined;
}

/** The line that an engine names in its message, as each does in its own way. */
function lineOf(error: unknown, text: string): { row?: number } {
  const message = String(error);
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line) return { row: Number(line) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position ? { row: text.slice(0, Number(position)).split('\n').length } : {};
}

function excerptOf(text: string): string | undefined {
  const start = text.trim().slice(0, 40);
  return start ? JSON.stringify(start) : undefined;
}
