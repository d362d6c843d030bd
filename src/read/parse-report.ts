import type { Report } from '../report/report.js';
import { problemIn } from '../validation/excerpt.js';
import type { Problem } from '../validation/problem.js';
import { unwrapResult } from '../validation/result.js';
import { readCSV } from './formats/csv.js';
import { type FileFormat, type Format, guessFormat } from './formats/format.js';
import { readJSON } from './formats/json.js';
import type { ParseOptions, ParseTableOptions } from './options.js';
import type { ReadResult } from './result.js';

/**
 * Reads a text as JSON or CSV.
 *
 * @param options.format - how it is written; else its beginning tells.
 * @returns a report, or every problem with its place. Never throws.
 * @example
 * const read = parseReport(await file.text(), { locale: 'vi', name: file.name });
 * if (Array.isArray(read)) list.replaceChildren(...read.map((it) => describeProblem(it, 'vi')));
 * else chart.report = read;
 */
export function parseReport(
  text: string,
  options: ParseOptions & { readonly format?: Format | undefined } = {},
): Report | Problem[] {
  return unwrapResult(readText(text, options.format ?? guessFormat(text), options));
}

/** Reads a text in a format; another or no format is a problem. */
export function readText(
  text: string,
  format: FileFormat | undefined,
  options: ParseTableOptions,
): ReadResult {
  const start = text.trim();
  if (format === 'json' || start === '') return readJSON(text);
  // Servers may send an HTML error page under the name of a CSV file.
  if (format === 'csv' && !start.startsWith('<')) return readCSV(text, options);
  return { problems: [problemIn(text, 'format')] };
}
