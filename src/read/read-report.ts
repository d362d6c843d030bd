import type { Locale } from '../report/text.js';
import type { ProblemCode } from '../validation/problem.js';
import { decodeText, MAX_BYTES } from './formats/decode.js';
import { detectFormat, type FileFormat, type FileHints } from './formats/format.js';
import type { ParseTableOptions } from './options.js';
import { readText } from './parse-report.js';
import type { ReadResult } from './result.js';

/** Reads the text of a file. */
export type TextReader = (text: string, options: ParseTableOptions) => ReadResult;

/** Loaders of format readers, since large parsers are fetched only when a file needs them. */
export type FormatReaders = Readonly<
  Partial<Record<FileFormat, () => TextReader | Promise<TextReader>>>
>;

/** What a file does not say of itself. Its source is called `name`, else `fileName`. */
export interface ReadHints extends FileHints, ParseTableOptions {
  /** Formats that are read besides JSON and CSV, with their readers. */
  readonly formats?: FormatReaders | undefined;
}

/** Reads a fetched file with the number notation of a language. */
export type ReportReader = (locale: Locale) => ReadResult;

const READERS: FormatReaders = {
  json: () => (text, options) => readText(text, 'json', options),
  csv: () => (text, options) => readText(text, 'csv', options),
};

/**
 * Reads a file as a report. Its format is told by its content type, then its extension, then its first bytes.
 *
 * @param bytes - the whole file, up to 20 MB; text in UTF-8, or in UTF-16 with a byte order mark.
 * @returns a report, or every problem with its place. Never rejects.
 * @example
 * const bytes = new Uint8Array(await file.arrayBuffer());
 * const { report, problems } = await readReport(bytes, { fileName: file.name, locale: 'vi' });
 * if (report) chart.report = report;
 * else console.error(problems.map((problem) => describeProblem(problem, 'vi')));
 */
export async function readReport(bytes: Uint8Array, hints: ReadHints = {}): Promise<ReadResult> {
  const read = await openReport(bytes, hints);
  return read(hints.locale ?? 'vi');
}

/**
 * Does the work of {@link readReport} that is independent of language, so that a file can be read
 * again in another language at once.
 */
export async function openReport(bytes: Uint8Array, hints: ReadHints = {}): Promise<ReportReader> {
  const { fileName, contentType, formats, ...given } = hints;
  const options = { ...given, name: given.name ?? fileName };
  const fail = (code: ProblemCode): ReportReader => {
    const problem = { path: '', code, found: hints.url ?? fileName };
    return () => ({ problems: [problem] });
  };
  if (bytes.length > MAX_BYTES) return fail('size');
  const readers = { ...READERS, ...formats };
  const format = detectFormat(bytes, { fileName, contentType }, (it) => readers[it] !== undefined);
  const text = decodeText(bytes);
  if (text === undefined) return fail('encoding');
  const load = format && readers[format];
  if (!load) return () => readText(text, undefined, options);
  try {
    const read = await load();
    return (locale) => read(text, { ...options, locale });
  } catch {
    return fail('reachable');
  }
}
