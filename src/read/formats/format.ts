import { decodeBeginning } from './decode.js';

/** How a text is written. */
export type Format = 'json' | 'csv';

/** How a file is written; web pages are read where their reader is given. */
export type FileFormat = Format | 'html';

/** Formats by the extension of a file, which ends its content type too. */
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

/** What is known of a file beside its bytes. */
export interface FileHints {
  /** Its name, for its extension: `'khen-thuong.csv'`. */
  readonly fileName?: string | undefined;
  /** As its server sends it: `'text/csv; charset=utf-8'`. */
  readonly contentType?: string | undefined;
}

/**
 * Tells the format of a file by its content type, then its extension, then its first bytes.
 *
 * @param isAllowed - whether a format is read here; another is passed over.
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

/** `application/json`, `application/geo+json`, `text/csv; charset=utf-8`. */
function formatOfType(contentType: string): FileFormat | undefined {
  const [type = ''] = contentType.toLowerCase().split(';');
  return FORMATS.get(type.trim().replace(/^.*[/+.]/, ''));
}

function formatOfName(fileName: string): FileFormat | undefined {
  const [, extension = ''] = /\.(\w+)\s*$/.exec(fileName.toLowerCase()) ?? [];
  return FORMATS.get(extension);
}

/** Tells the format of a text by how it begins. */
export function guessFormat(text: string): FileFormat | undefined {
  const start = text.trim();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<')) return 'html';
  return DELIMITED.test(start) ? 'csv' : undefined;
}
