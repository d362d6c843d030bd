import { ContextEvent } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Problem } from '../data/problem.js';
import type { Report, ReportInput } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { validateReport } from '../data/validate.js';
import type { Kind } from '../data/vocabulary.js';
import { type Reading, toReading } from '../templates/reading.js';
import { ChartErrorEvent, ChartLoadEvent } from './events.js';
import type { OutsideInput, Reader, ReadOptions } from './read-input.js';
import { reportContext } from './report-context.js';

/** An element that has a report from somewhere. */
export interface ReportHost extends ReactiveControllerHost, HTMLElement {
  readonly report: ReportInput | null | undefined;
  readonly src: string;
  readonly crossOrigin: string | null;
  /** What the rows of a table inside the element are; an element without one reads no tables. */
  readonly kind?: Kind | undefined;
  /** The reading of the dashboard in whose own tree the element stands. */
  readonly inherited?: Reading | undefined;
}

/** Where a report comes from: how, and all that decides what is read. */
type Input = readonly ['report', ReportInput] | readonly ['given', Reading] | OutsideInput;

const LOADING: Reading = { status: 'loading' };

const UNREACHABLE: Problem = { path: '', expected: 'reachable', found: undefined };

/** Stands in where what reads a report is out of reach. */
const withoutParsers = () => ({
  async readInput(_: OutsideInput, { retry }: ReadOptions): Promise<Reader> {
    const reading: Reading = { status: 'failed', problems: [UNREACHABLE], retry };
    return () => reading;
  },
});

/**
 * Finds the report of its host and reads it: `report`, then `src`, then a child, then that of the
 * surrounding dashboard, then the built-in one. Tells the page once of each reading of its own.
 */
export class ReportController implements ReactiveController {
  readonly #host: ReportHost;
  #children: MutationObserver | undefined;
  #changes = 0;
  #inherited: Reading | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #builtIn: Reading;
  readonly #isShown: () => boolean;
  #input: Input | undefined;
  #reading: Reading;
  /** Reads what was given outside, once it is here. */
  #reader: Reader | undefined;
  /** The reading of which the page knows, or that the page gave. */
  #told: Reading;
  #pending: Promise<void> | undefined;
  #abort: AbortController | undefined;

  /**
   * @param builtIn - the report that is drawn where no other is given.
   * @param isShown - whether the host shows its reading already.
   */
  constructor(host: ReportHost, builtIn: Report, isShown: () => boolean) {
    this.#host = host;
    this.#isShown = isShown;
    this.#builtIn = { status: 'ready', report: builtIn };
    this.#told = this.#reading = this.#builtIn;
    host.addController(this);
  }

  hostConnected() {
    // Some servers connect elements, without a document around them.
    if (isServer) return;
    this.#children ??= new MutationObserver((records) => {
      // The host's own attributes are properties, and known already.
      if (!records.some((it) => it.target !== this.#host || it.type === 'childList')) return;
      this.#changes++;
      this.#host.requestUpdate();
    });
    this.#children.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['colspan', 'rowspan', 'hidden', 'src'],
    });
    // Elsewhere, and after a while, it may show something else.
    this.#host.requestUpdate();
    this.#ask();
    // A dashboard that is defined later could not answer yet.
    if (this.#host.closest('results-dashboard:not(:defined)')) {
      customElements.whenDefined('results-dashboard').then(() => this.#ask());
    }
  }

  hostDisconnected() {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#inherited = undefined;
    this.#abort?.abort();
    // What was on its way is asked for again where the host stands next.
    if (this.#pending) this.#input = this.#pending = undefined;
  }

  /** Asks for the reading of the surrounding dashboard, which tells it now and whenever it changes. */
  #ask() {
    const subscriber = (reading: Reading, unsubscribe?: () => void) => {
      if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#inherited = reading;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(reportContext, this.#host, subscriber, true));
  }

  hostUpdated() {
    const reading = this.#reading;
    if (reading === this.#told || reading.status === 'loading' || !this.#isShown()) return;
    this.#told = reading;
    this.#host.dispatchEvent(
      reading.status === 'ready'
        ? new ChartLoadEvent(reading.report)
        : new ChartErrorEvent(reading.problems),
    );
  }

  /** Resolves when nothing is being read. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** What is known now; starts to read where that has changed. */
  read(locale: Locale): Reading {
    const input = this.#findInput();
    if (input.some((it, i) => it !== this.#input?.[i])) {
      const before = this.#input?.[0];
      this.#input = input;
      this.#start(input, before);
    }
    if (this.#reader) this.#reading = this.#reader(locale);
    return this.#reading;
  }

  #findInput(): Input {
    const { report, src, crossOrigin, kind } = this.#host;
    if (report !== null && report !== undefined) return ['report', report];
    if (src) return ['src', src, crossOrigin === 'use-credentials' ? 'include' : 'omit'];
    const given: Input = ['given', this.#host.inherited ?? this.#inherited ?? this.#builtIn];
    // A server sees no children.
    if (isServer) return given;
    const json = this.#host.querySelector(':scope > script[type="application/json"]');
    if (json) return ['json', json.textContent ?? ''];
    const table = kind && this.#host.querySelector('table');
    if (table) return ['table', table, this.#changes];
    return given;
  }

  #start(input: Input, before?: Input[0]) {
    this.#abort?.abort();
    this.#pending = this.#reader = undefined;
    if (input[0] === 'given') {
      this.#told = this.#reading = input[1];
    } else if (input[0] === 'report') {
      const reading = toReading(validateReport(input[1]));
      // An equal report changes nothing: a page that sets one whenever it hears of one would never end.
      const isNew =
        before !== 'report' || JSON.stringify(reading) !== JSON.stringify(this.#reading);
      if (isNew) this.#reading = reading;
    } else {
      // The old picture stands until a new table is known.
      if (input[0] !== 'table' || !('table' in this.#reading)) this.#reading = LOADING;
      if (!isServer) this.#pending = this.#readOutside(input);
    }
  }

  async #readOutside(input: OutsideInput): Promise<void> {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const tell = (progress: number | undefined) => {
      // A late answer never overwrites a newer one.
      if (signal.aborted) return;
      this.#reading = { status: 'loading', progress };
      this.#host.requestUpdate();
    };
    const retry = () => {
      this.#input = undefined;
      this.#host.requestUpdate();
    };
    const { readInput } = await import('./read-input.js').catch(withoutParsers);
    const reader = await readInput(input, { kind: this.#host.kind, signal, tell, retry });
    if (signal.aborted) return;
    this.#reader = reader;
    this.#pending = undefined;
    this.#host.requestUpdate();
  }
}
