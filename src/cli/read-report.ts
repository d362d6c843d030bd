import { basename, extname } from 'node:path';
import { type Format, parseReport } from '../data/parse.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Finding } from './finding.js';
import { parsePage } from './parse-page.js';
import { readText } from './read-text.js';

const FORMATS: Readonly<Record<string, Format | 'html'>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.html': 'html',
  '.htm': 'html',
};

/** Reads a report in JSON, CSV or a page, by the end of the file's name, else by its content. */
export async function readReport(
  file: string,
  input: AsyncIterable<Uint8Array>,
  locale: Locale,
): Promise<Report | Finding[]> {
  const text = await readText(file, input);
  if (typeof text !== 'string') return text;
  const options = { locale, ...(file !== '-' && { name: basename(file) }) };
  const format = FORMATS[extname(file).toLowerCase()] ?? (/^\s*</.test(text) ? 'html' : undefined);
  return format === 'html' ? parsePage(text, options) : parseReport(text, { ...options, format });
}
