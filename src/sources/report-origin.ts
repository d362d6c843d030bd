import { isServer, type ReactiveControllerHost } from 'lit';
import type { ListName } from '../report/lists.js';
import type { ReportInput } from '../report/report.js';
import type { ReportState } from './report-state.js';

/** An element that draws a report. */
export interface ReportHost extends ReactiveControllerHost, HTMLElement {
  readonly report: ReportInput | null | undefined;
  readonly src: string;
  readonly crossOrigin: string | null;
  /** The list that a table inside the element holds; an element without one reads no tables. */
  readonly list?: ListName | undefined;
  /** The state of the dashboard in whose shadow root the element stands. */
  readonly inherited?: ReportState | undefined;
}

/** The origin of an element's report, with everything that affects how it is read. */
export type ReportOrigin =
  | { readonly kind: 'report'; readonly report: ReportInput }
  | { readonly kind: 'src'; readonly src: string; readonly credentials: RequestCredentials }
  | { readonly kind: 'json'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly table: HTMLTableElement;
      /** Incremented with each change of the table. */
      readonly version: number;
    }
  /** The surrounding dashboard, or the built-in report. */
  | { readonly kind: 'given'; readonly state: ReportState };

/** An origin from which the report must be fetched or parsed first. */
export type ReadOrigin = Extract<ReportOrigin, { readonly kind: 'src' | 'json' | 'table' }>;

/** Inputs besides the host itself. */
export interface OriginOptions {
  /** Number of changes among the host's children so far. */
  readonly childrenVersion: number;
  /** The state of the surrounding dashboard, or the built-in report. */
  readonly given: ReportState;
}

/** Finds the origin with the highest precedence: `report`, `src`, a child, then the given state. */
export function findOrigin(host: ReportHost, options: OriginOptions): ReportOrigin {
  const { report, src } = host;
  if (report !== null && report !== undefined) return { kind: 'report', report };
  if (src) return { kind: 'src', src, credentials: credentialsOf(host) };
  return findChildOrigin(host, options) ?? { kind: 'given', state: options.given };
}

function credentialsOf({ crossOrigin }: ReportHost): RequestCredentials {
  return crossOrigin === 'use-credentials' ? 'include' : 'omit';
}

/** Finds a report among the children of the host: a script with JSON, then a table. */
function findChildOrigin(
  host: ReportHost,
  { childrenVersion }: OriginOptions,
): ReportOrigin | undefined {
  // Servers have no DOM children.
  if (isServer) return undefined;
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return { kind: 'json', text: script.textContent ?? '' };
  const table = host.list && host.querySelector('table');
  return table ? { kind: 'table', table, version: childrenVersion } : undefined;
}

/** Whether two origins give the same report, so that it need not be read again. */
export function isSameOrigin(origin: ReportOrigin, other: ReportOrigin | undefined): boolean {
  switch (origin.kind) {
    case 'report':
      return other?.kind === 'report' && other.report === origin.report;
    case 'src':
      return (
        other?.kind === 'src' &&
        other.src === origin.src &&
        other.credentials === origin.credentials
      );
    case 'json':
      return other?.kind === 'json' && other.text === origin.text;
    case 'table':
      return (
        other?.kind === 'table' && other.table === origin.table && other.version === origin.version
      );
    case 'given':
      return other?.kind === 'given' && other.state === origin.state;
  }
}
