import { ContextConsumer } from '@lit/context';
import { isServer, type ReactiveController } from 'lit';
import type { Report, ReportInput } from '../report/report.js';
import type { Locale } from '../report/text.js';
import { checkReport } from '../validation/validate.js';
import { ChartErrorEvent, ChartLoadEvent } from './events.js';
import type { readInput, StateReader } from './read-input.js';
import { reportContext } from './report-context.js';
import {
  findOrigin,
  isSameOrigin,
  type ReadOrigin,
  type ReportHost,
  type ReportOrigin,
} from './report-origin.js';
import { type ReportState, toReportState } from './report-state.js';

const LOADING: ReportState = { status: 'loading' };

/** Attributes of children that affect the report read from them. */
const CHILD_ATTRIBUTES = ['colspan', 'rowspan', 'hidden', 'src'];

/** Inputs besides the host. */
export interface ReportControllerOptions {
  /** The report that is drawn where nothing else gives one. */
  readonly builtIn: Report | undefined;
  /** Whether the host has rendered the current state. */
  readonly isRendered: () => boolean;
  /** Loads the readers of reports that are not objects yet. */
  readonly loadReaders: () => Promise<typeof readInput>;
}

/** A report that is being loaded. */
interface Loading {
  readonly abort: AbortController;
  /** Resolves when the report has arrived or is no longer needed. */
  readonly finished: Promise<void>;
}

/**
 * Finds the report of its host, and reads it again when its origin changes. Fires `chart-load` or `chart-error` once
 * for each state that the host did not get from a dashboard or from the library.
 */
export class ReportController implements ReactiveController {
  readonly #host: ReportHost;
  readonly #options: ReportControllerOptions;
  readonly #builtIn: ReportState;
  /** Subscribes to the surrounding dashboard. On a server, the dashboard sets `inherited` instead. */
  readonly #dashboard: ContextConsumer<typeof reportContext, ReportHost> | undefined;
  #childObserver: MutationObserver | undefined;
  #childrenVersion = 0;
  /** The children as markup when the host was last disconnected; they may change where nothing observes them. */
  #childrenAway: string | undefined;
  #origin: ReportOrigin | undefined;
  #state: ReportState;
  /** Reads the loaded report; `undefined` for a report object. */
  #reader: StateReader | undefined;
  #loading: Loading | undefined;
  /** The last state announced by an event, or one that needs no event. */
  #announced: ReportState;

  constructor(host: ReportHost, options: ReportControllerOptions) {
    const { builtIn } = options;
    this.#host = host;
    this.#options = options;
    this.#builtIn = builtIn ? { status: 'ready', report: builtIn } : LOADING;
    this.#state = this.#builtIn;
    this.#announced = this.#builtIn;
    host.addController(this);
    if (!isServer) {
      this.#dashboard = new ContextConsumer(host, { context: reportContext, subscribe: true });
    }
  }

  /** Resolves when the report that is being loaded has arrived; `undefined` if none is. */
  get pending(): Promise<void> | undefined {
    return this.#loading?.finished;
  }

  /** Returns the current state in a language; starts to read where the origin has changed. */
  read(locale: Locale): ReportState {
    const origin = findOrigin(this.#host, {
      childrenVersion: this.#childrenVersion,
      given: this.#host.inherited ?? this.#dashboard?.value ?? this.#builtIn,
    });
    if (!isSameOrigin(origin, this.#origin)) {
      const previous = this.#origin;
      this.#origin = origin;
      this.#start(origin, previous);
    }
    if (this.#reader) this.#state = this.#reader(locale);
    return this.#state;
  }

  hostConnected() {
    // Some servers connect elements without a document.
    if (isServer) return;
    this.#observeChildren();
    this.#host.requestUpdate();
    this.#awaitDashboard();
  }

  hostDisconnected() {
    if (this.#dashboard) this.#dashboard.value = undefined;
    this.#unobserveChildren();
    // Where the host is connected next, an unfinished request starts again.
    if (this.#loading) this.#origin = undefined;
    this.#cancel();
  }

  hostUpdated() {
    const state = this.#state;
    if (state === this.#announced || state.status === 'loading') return;
    if (!this.#options.isRendered()) return;
    this.#announced = state;
    this.#host.dispatchEvent(
      state.status === 'ready'
        ? new ChartLoadEvent(state.report)
        : new ChartErrorEvent(state.problems),
    );
  }

  #observeChildren() {
    const away = this.#childrenAway;
    if (away !== undefined && away !== this.#host.innerHTML) this.#childrenVersion++;
    this.#childObserver ??= new MutationObserver((records) => {
      if (!this.#concernChildren(records)) return;
      this.#childrenVersion++;
      this.#host.requestUpdate();
    });
    this.#childObserver.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: CHILD_ATTRIBUTES,
    });
  }

  #unobserveChildren() {
    if (this.#concernChildren(this.#childObserver?.takeRecords() ?? [])) this.#childrenVersion++;
    this.#childObserver?.disconnect();
    this.#childrenAway = this.#host.innerHTML;
  }

  /** Attributes of the host itself are properties, which update it anyway. */
  #concernChildren(records: readonly MutationRecord[]): boolean {
    return records.some(({ target, type }) => target !== this.#host || type === 'childList');
  }

  /** Subscribes again once a surrounding dashboard is defined that could not answer yet. */
  async #awaitDashboard() {
    if (!this.#host.closest('results-dashboard:not(:defined)')) return;
    await customElements.whenDefined('results-dashboard');
    if (this.#host.isConnected) this.#dashboard?.hostConnected();
  }

  #start(origin: ReportOrigin, previous: ReportOrigin | undefined) {
    this.#cancel();
    this.#reader = undefined;
    switch (origin.kind) {
      case 'given':
        this.#state = origin.state;
        // The dashboard announces its own state; the built-in report needs no announcement.
        this.#announced = origin.state;
        break;
      case 'report':
        this.#setReport(origin.report, previous?.kind === 'report');
        break;
      case 'table':
        // Keep the previous drawing until the changed table is read.
        if (this.#state.status === 'loading' || !this.#state.table) this.#state = LOADING;
        this.#load(origin);
        break;
      case 'src':
      case 'json':
        this.#state = LOADING;
        this.#load(origin);
    }
  }

  /** @param isReplacing - whether the previous report was a property too. */
  #setReport(report: ReportInput, isReplacing: boolean) {
    const state = toReportState(checkReport(report));
    // Ignore an equal report, so that setting one on each `chart-load` does not loop.
    if (isReplacing && JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
  }

  #load(origin: ReadOrigin) {
    // Servers leave loading to the browser.
    if (isServer) return;
    if (!this.#host.isConnected) {
      // An update may come after the host was removed: it starts to load where it is connected next.
      this.#origin = undefined;
      return;
    }
    const abort = new AbortController();
    this.#loading = { abort, finished: this.#readOrigin(origin, abort.signal) };
  }

  /** Stops loading; a late answer is ignored. */
  #cancel() {
    this.#loading?.abort.abort();
    this.#loading = undefined;
  }

  async #readOrigin(origin: ReadOrigin, signal: AbortSignal): Promise<void> {
    const read = await this.#options.loadReaders();
    const reader = await read(origin, {
      list: this.#host.list,
      signal,
      onProgress: (progress) => {
        if (signal.aborted) return;
        this.#state = { status: 'loading', progress };
        this.#host.requestUpdate();
      },
      retry: () => {
        this.#origin = undefined;
        this.#host.requestUpdate();
      },
    });
    if (signal.aborted) return;
    this.#loading = undefined;
    this.#reader = reader;
    this.#host.requestUpdate();
  }
}
