import { readJSON } from '../read/formats/json.js';
import type { ReportReader } from '../read/read-report.js';
import type { ListName } from '../report/lists.js';
import type { Locale } from '../report/text.js';
import { readChildTable } from './child-table.js';
import { fetchReport } from './fetch-report.js';
import type { ReadOrigin } from './report-origin.js';
import { type ReportState, toReportState } from './report-state.js';

/**
 * Reads a loaded report for a language, since number notation may depend on it. Returns the same
 * state again if the language makes no difference.
 */
export type StateReader = (locale: Locale) => ReportState;

/** How a report is read. */
export interface ReadOptions {
  /** The list that a table holds. */
  readonly list: ListName | undefined;
  /** Aborts a request. */
  readonly signal: AbortSignal;
  /** Receives the fraction loaded so far, 0 to 1; `undefined` if the length is unknown. */
  readonly onProgress: (progress: number | undefined) => void;
  /** Loads the report again after a temporary failure. */
  readonly retry: () => void;
}

/**
 * Loads and reads a report that is not an object. Imported on demand, with its parsers. Never
 * rejects.
 */
export async function readInput(origin: ReadOrigin, options: ReadOptions): Promise<StateReader> {
  switch (origin.kind) {
    case 'json':
      return createStateReader(() => readJSON(origin.text));
    case 'table': {
      const { table } = origin;
      return createStateReader((locale) => readChildTable(table, options.list, locale), { table });
    }
    case 'src': {
      const { read, isRetriable } = await fetchReport(origin.src, origin.credentials, options);
      return createStateReader(read, isRetriable ? { retry: options.retry } : {});
    }
  }
}

/** @param more - added to each state. */
function createStateReader(
  read: ReportReader,
  more: { readonly table?: HTMLTableElement; readonly retry?: () => void } = {},
): StateReader {
  let last: { locale: Locale; json: string; state: ReportState } | undefined;
  return (locale) => {
    if (last?.locale === locale) return last.state;
    const result = read(locale);
    const json = JSON.stringify(result);
    const state = last?.json === json ? last.state : { ...toReportState(result), ...more };
    last = { locale, json, state };
    return state;
  };
}
