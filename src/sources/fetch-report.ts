import { MAX_BYTES } from '../read/formats/decode.js';
import { openReport, type ReportReader } from '../read/read-report.js';
import type { ProblemCode } from '../validation/problem.js';

/** Longest time for a request and its body, in milliseconds. */
const TIMEOUT = 10_000;

/** HTTP statuses that say that there is no such file. */
const NOT_FOUND_STATUSES: readonly number[] = [404, 410];

/** How a report is fetched. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Receives the fraction loaded so far, 0 to 1; `undefined` if the length is unknown. */
  readonly onProgress: (progress: number | undefined) => void;
}

/** The outcome of a request. */
export interface FetchedReport {
  /** Reads the file for a reader's language, or returns the problem of the request. */
  readonly read: ReportReader;
  /** Whether the failure may be temporary. */
  readonly isRetriable: boolean;
}

/**
 * Fetches a report in JSON or CSV, told apart by content type, then file extension, then content. Never rejects.
 *
 * @param src - an http(s) address, relative to the page.
 */
export async function fetchReport(
  src: string,
  credentials: RequestCredentials,
  { signal, onProgress }: FetchOptions,
): Promise<FetchedReport> {
  const url = resolveAddress(src);
  if (!url) return fail('link', src, { path: 'src' });
  const { href } = url;
  const timeout = AbortSignal.timeout(TIMEOUT);
  const download = new AbortController();
  try {
    const response = await fetch(url, {
      credentials,
      signal: AbortSignal.any([signal, timeout, download.signal]),
    });
    if (!response.ok) return failStatus(response.status, href);
    const bytes = await readBody(response, onProgress);
    if (!bytes) return fail('size', href);
    const contentType = response.headers.get('Content-Type') ?? undefined;
    const read = await openReport(bytes, { fileName: fileNameOf(url), url: href, contentType });
    return { read, isRetriable: false };
  } catch {
    return fail(timeout.aborted ? 'inTime' : 'reachable', href, { isRetriable: true });
  } finally {
    // Stop downloading the rest of an oversized file or of an error page.
    download.abort();
  }
}

/** Resolves an address against the page; `undefined` where it is not http(s). */
function resolveAddress(src: string): URL | undefined {
  if (!URL.canParse(src, document.baseURI)) return undefined;
  const url = new URL(src, document.baseURI);
  return ['http:', 'https:'].includes(url.protocol) ? url : undefined;
}

function failStatus(status: number, href: string): FetchedReport {
  const code = NOT_FOUND_STATUSES.includes(status) ? 'present' : 'answer';
  return fail(code, `${href}: ${status}`, { isRetriable: true });
}

function fail(
  code: ProblemCode,
  found: string,
  { path = '', isRetriable = false } = {},
): FetchedReport {
  return { read: () => ({ problems: [{ path, code, found }] }), isRetriable };
}

/** Reads the whole body; `undefined` where it is too large. */
async function readBody(
  response: Response,
  onProgress: FetchOptions['onProgress'],
): Promise<Uint8Array | undefined> {
  const length = contentLengthOf(response);
  if (length > MAX_BYTES) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = (await reader?.read())?.value;
    if (!chunk) break;
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    onProgress(length > 0 ? Math.min(1, size / length) : undefined);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Length of the body in bytes; 0 if unknown, as for a compressed body. */
function contentLengthOf({ headers }: Response): number {
  return headers.has('Content-Encoding') ? 0 : Number(headers.get('Content-Length'));
}

/** The last segment of a path, decoded if it is valid. */
function fileNameOf({ pathname }: URL): string {
  const name = pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
