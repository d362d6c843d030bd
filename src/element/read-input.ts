import { parseJSON } from '../data/json.js';
import type { Locale } from '../data/text.js';
import type { Kind } from '../data/vocabulary.js';
import { readChildTable } from './child-table.js';
import { loadReport } from './load-report.js';
import { type Reading, toReading } from './report-context.js';

/** A report that is text or a table: how it is given, and all that decides what is read. */
export type OutsideInput =
  | readonly ['src', string, RequestCredentials, Locale]
  | readonly ['json', string]
  | readonly ['table', HTMLTableElement, number, Locale];

interface ReadOptions {
  /** What the rows of a table are. */
  readonly kind: Kind | undefined;
  readonly signal: AbortSignal;
  /** Hears what is known on the way. */
  readonly tell: (reading: Reading) => void;
  /** Tries again what may succeed another time. */
  readonly retry: () => void;
}

/** Reads a report that is no object yet. Loaded on demand, with its parsers. Never rejects. */
export async function readInput(input: OutsideInput, options: ReadOptions): Promise<Reading> {
  const { kind, signal, tell, retry } = options;
  switch (input[0]) {
    case 'json':
      return toReading(parseJSON(input[1]));
    case 'table': {
      const [, table, , locale] = input;
      const reading = toReading(readChildTable(table, kind, locale));
      return reading.status === 'ready' ? { ...reading, table } : reading;
    }
    case 'src': {
      const [, src, credentials, locale] = input;
      const onProgress = (progress?: number) => tell({ status: 'loading', progress });
      const loaded = await loadReport(src, { credentials, locale, signal, onProgress });
      const reading = toReading(loaded.read);
      return reading.status === 'failed' && loaded.retriable ? { ...reading, retry } : reading;
    }
  }
}
