import { decodeBeginning } from './decode.js';

/** Format of a text. */
export type Format = 'json' | 'csv';

/** Format of a file; web pages are read only if a reader is given. */
export type FileFormat = Format | 'html';

/** Formats by file extension, which also ends their content type. */
const FORMATS: ReadonlyMap<string, FileFormat> = new Map([
  ['json', 'json'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab-separated-values', 'csv'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** A delimiter on one of the first lines, below titles. */
const DELIMITED = /^([^\n]*\n){0,20}[^\n]*[,;\t|]/;

/** What is known about a file besides its bytes. */
export interface FileHints {
  /** Its name, for its extension: `'khen-thuong.csv'`. */
  readonly fileName?: string | undefined;
  /** The `Content-Type` header: `'text/csv; charset=utf-8'`. */
  readonly contentType?: string | undefined;
}

/**
 * Detects the format of a file by its content type, then its extension, then its first bytes.
 *
 * @param isAllowed - whether a format can be read here; others are skipped.
 */
export function detectFormat(
  bytes: Uint8Array,
  { fileName = '', contentType = '' }: FileHints,
  isAllowed: (format: FileFormat) => boolean,
): FileFormat | undefined {
  const stated = [formatOfType(contentType), formatOfName(fileName)];
  const known = stated.find((format) => format && isAllowed(format));
  if (known) return known;
  const guessed = guessFormat(decodeBeginning(bytes));
  return guessed && isAllowed(guessed) ? guessed : undefined;
}

/**
 * Returns the format of a content type, such as `application/geo+json` or `text/csv;
 * charset=utf-8`.
 */
function formatOfType(contentType: string): FileFormat | undefined {
  const [type = ''] = contentType.toLowerCase().split(';');
  return FORMATS.get(type.trim().replace(/^.*[/+.]/, ''));
}

function formatOfName(fileName: string): FileFormat | undefined {
  const [, extension = ''] = /\.(\w+)\s*$/.exec(fileName.toLowerCase()) ?? [];
  return FORMATS.get(extension);
}

/** Guesses the format of a text by its beginning. */
export function guessFormat(text: string): FileFormat | undefined {
  const start = text.trim();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<')) return 'html';
  return DELIMITED.test(start) ? 'csv' : undefined;
}
