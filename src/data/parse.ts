import { type ParseOptions, parseCSV } from './csv.js';
import { parseJSON } from './json.js';
import { excerptOf, type Problem } from './problem.js';
import type { Report } from './report.js';

/** How a text is written. */
export type Format = 'json' | 'csv';

/**
 * Reads a text as JSON or CSV.
 *
 * @param options.format - how it is written; else its beginning tells.
 * @returns a report, or every problem with its place. Never throws.
 */
export function parseReport(
  text: string,
  options: ParseOptions & { format?: Format | undefined } = {},
): Report | Problem[] {
  if (text.trim() === '') return [{ path: '', expected: 'content', found: undefined }];
  const format = options.format ?? formatOf(text);
  if (format === 'json') return parseJSON(text);
  // Servers send the page that says “not found” under the name of the file.
  if (format === 'csv' && !/^\s*</.test(text)) return parseCSV(text, options);
  return [{ path: '', expected: 'format', found: excerptOf(text) }];
}

/** JSON starts with a bracket, a web page with a tag; CSV has a mark between columns below its titles. */
function formatOf(text: string): Format | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^[{[]/.test(start)) return 'json';
  if (/^</.test(start)) return undefined;
  return /^([^\n]*\n){0,20}[^\n]*[,;\t|]/.test(start) ? 'csv' : undefined;
}
