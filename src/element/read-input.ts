import { parseJSON } from '../data/json.js';
import type { Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Kind } from '../data/vocabulary.js';
import { type Reading, toReading } from '../templates/reading.js';
import { readChildTable } from './child-table.js';
import { loadReport } from './load-report.js';

/** A report that is text or a table: how it is given, and all that decides what is read. */
export type OutsideInput =
  | readonly ['src', string, RequestCredentials]
  | readonly ['json', string]
  | readonly ['table', HTMLTableElement, number];

/** Reads what is here in a language: the same reading as before, where the language makes no difference. */
export type Reader = (locale: Locale) => Reading;

/** How it is read. */
export interface ReadOptions {
  /** What the rows of a table are. */
  readonly kind: Kind | undefined;
  readonly signal: AbortSignal;
  /** Hears what part has arrived, 0 to 1, where the length is known. */
  readonly tell: (progress: number | undefined) => void;
  /** Tries again what may succeed another time. */
  readonly retry: () => void;
}

/** Fetches a report that is no object yet. Loaded on demand, with its parsers. Never rejects. */
export async function readInput(input: OutsideInput, options: ReadOptions): Promise<Reader> {
  const { kind, retry } = options;
  if (input[0] === 'json') return readerOf(() => parseJSON(input[1]));
  if (input[0] === 'table') {
    const [, table] = input;
    return readerOf((locale) => readChildTable(table, kind, locale), { table });
  }
  const { read, retriable } = await loadReport(input[1], input[2], options);
  return readerOf(read, retriable && { retry });
}

/** @param more - what the reading tells besides. */
function readerOf(
  read: (locale: Locale) => Report | Problem[],
  more?: { table: HTMLTableElement } | { retry: () => void } | false,
): Reader {
  let language: Locale | undefined;
  let known: string | undefined;
  let reading: Reading;
  return (locale) => {
    if (locale === language) return reading;
    language = locale;
    const found = read(locale);
    const text = JSON.stringify(found);
    if (text !== known) reading = { ...toReading(found), ...more };
    known = text;
    return reading;
  };
}
