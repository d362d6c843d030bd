import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Kind } from '../data/vocabulary.js';
import type { Slots } from '../layout/slots.js';
import type { ChartContent } from '../templates/figure.js';
import type { Table } from '../templates/table.js';
import type { Interaction } from './interaction.js';

/** What a chart draws now. */
export interface Drawn {
  readonly content: ChartContent;
  /** The legend of the figure: of the whole, where a part is shown. */
  readonly legend: ChartContent['legend'];
  /** The list of the report in which the rows of the marks stand. */
  readonly kind: Kind;
  readonly locale: Locale;
  readonly report: Report;
  /** The report without what is hidden. */
  readonly shown: Report;
  /** Where the marks stand in the tree until they have moved to their places; else they stand in their order. */
  slots?: Slots | undefined;
  /** Its table, once that was laid out. */
  table?: Table;
}

/** An element with a chart in its tree. */
export interface InteractionHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** Reads what is drawn; nothing where no report can be. */
export type ReadDrawn = () => Drawn | undefined;

const EVENTS = ['focusin', 'focusout', 'pointerover', 'pointerout', 'keydown', 'click'];
/** Which keys act, by the part of the chart where focus is. */
const KEYS: Readonly<Record<string, RegExp>> = {
  mark: /^(Arrow|Page|Home|End|Enter|Escape| )/,
  tooltip: /^Escape/,
};

/** Stands in where what answers is out of reach. */
const withoutAnswers = () => ({ Interaction: undefined });

/**
 * Hears a person come to the marks or the legend of its host, by few listeners for all of them, and then
 * loads what answers; what happens until it is there is answered in its order.
 */
export class InteractionController implements ReactiveController {
  readonly #host: InteractionHost;
  readonly #read: ReadDrawn;
  /** What answers, once it was needed. */
  loaded: Interaction | undefined;

  constructor(host: InteractionHost, read: ReadDrawn) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected() {
    for (const type of EVENTS) this.#host.renderRoot.addEventListener(type, this);
  }

  /** Loads what answers; where it cannot be had now, it is asked for another time. */
  async load(): Promise<Interaction | undefined> {
    const { Interaction } = await import('./interaction.js').catch(withoutAnswers);
    this.loaded ??= Interaction && new Interaction(this.#host, this.#read);
    return this.loaded;
  }

  handleEvent(event: Event) {
    const target = event.target as Element;
    const part = target.closest('[part]')?.getAttribute('part') ?? '';
    if (event instanceof KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!KEYS[part]?.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    if (this.loaded) this.loaded.answer(event, target);
    else if (part === 'mark' || part === 'legend') {
      this.load().then((interaction) => {
        // Who has gone on meanwhile is not called back.
        const isHere = event.type === 'click' || target.matches(':focus, :hover');
        if (isHere) interaction?.answer(event, target);
      });
    }
  }
}
