import { decodeText } from '../data/decode.js';
import { type Format, parseReport } from '../data/parse.js';
import type { Expectation, Problem } from '../data/problem.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Hears what part has arrived, 0 to 1, where the length is known. */
  readonly tell: (part: number | undefined) => void;
}

/** What came of a request; one that failed on the way may succeed another time. */
export interface Loaded {
  /** Reads what has come; numbers of a CSV file are of a language. */
  readonly read: (locale: Locale) => Report | Problem[];
  readonly retriable: boolean;
}

/** 20 MB and 10 s. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_TIME = 10_000;

/**
 * Fetches a report in JSON or CSV, by content type, then extension, then content. Never rejects.
 *
 * @param src - an http(s) address, relative to the page.
 */
export async function loadReport(
  src: string,
  credentials: RequestCredentials,
  options: LoadOptions,
): Promise<Loaded> {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return fail('link', src);
  const { href } = url;
  const timeout = AbortSignal.timeout(MOST_TIME);
  const enough = new AbortController();
  try {
    const signal = AbortSignal.any([options.signal, timeout, enough.signal]);
    const response = await fetch(url, { credentials, signal });
    const { ok, status } = response;
    if (!ok) {
      return fail([404, 410].includes(status) ? 'present' : 'answer', `${href}: ${status}`, true);
    }
    const bytes = await readBytes(response, options.tell);
    if (!bytes) return fail('size', href);
    const text = decodeText(bytes);
    if (text === undefined) return fail('encoding', href);
    const name = nameOf(url);
    const format = formatOf(response.headers.get('Content-Type') ?? '') ?? formatOf(name);
    const read = (locale: Locale) => parseReport(text, { locale, name, url: href, format });
    return { read, retriable: false };
  } catch {
    return fail(timeout.aborted ? 'inTime' : 'reachable', href, true);
  } finally {
    // What still comes of a file that is too large, or of a page that says “not found”, is not waited for.
    enough.abort();
  }
}

function fail(expected: Expectation, found: string, retriable = false): Loaded {
  const path = expected === 'link' ? 'src' : '';
  return { read: () => [{ path, expected, found }], retriable };
}

/** What has arrived in all; `undefined` of a file that is too large. */
async function readBytes(
  response: Response,
  tell: LoadOptions['tell'],
): Promise<Uint8Array | undefined> {
  // Of what was compressed on the way, the length says nothing.
  const compressed = response.headers.has('Content-Encoding');
  const length = compressed ? 0 : Number(response.headers.get('Content-Length'));
  if (length > MOST_BYTES) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    size += value.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(value);
    tell(length > 0 ? Math.min(1, size / length) : undefined);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function nameOf({ pathname }: URL): string {
  const name = pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** How a content type or the end of a name says that a file is written. */
function formatOf(text: string): Format | undefined {
  if (/[/+.]json *(;|$)/i.test(text)) return 'json';
  return /[/.](csv|tsv|tab-separated-values) *(;|$)/i.test(text) ? 'csv' : undefined;
}
