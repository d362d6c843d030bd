import { type ParseOptions, parseCSV } from './csv.js';
import { parseJSON } from './json.js';
import { type Problem, problemIn } from './problem.js';
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
  const start = text.trim();
  const format = options.format ?? formatOf(start);
  if (format === 'json' || !start) return parseJSON(text);
  // Servers send the page that says “not found” under the name of the file.
  if (format && !start.startsWith('<')) return parseCSV(text, options);
  return [problemIn(text, 'format')];
}

/** JSON starts with a bracket; CSV has a mark between columns below its titles. */
function formatOf(start: string): Format | undefined {
  if (/^[{[]/.test(start)) return 'json';
  return /^([^\n]*\n){0,20}[^\n]*[,;\t|]/.test(start) ? 'csv' : undefined;
}
