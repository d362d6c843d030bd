import { render } from 'lit';
import type { Report } from '../data/report.js';
import type { Row } from '../data/row.js';
import type { ChartContent } from '../templates/figure.js';
import type { Attention } from '../templates/plot.js';
import { type Change, describeChange } from '../words/announcement.js';
import { ActiveMarkController } from './active-mark-controller.js';
import { composePart } from './compose-part.js';
import type { Drawn, InteractionHost, ReadDrawn } from './interaction-controller.js';

/** Long enough that several changes at once are told as one, in milliseconds. */
const PAUSE = 200;

/** Answers a person who reads a chart: at its marks, at its legend, and after a change. */
export class Interaction {
  readonly #host: InteractionHost;
  readonly #read: ReadDrawn;
  readonly #marks: ActiveMarkController;
  #hidden: ReadonlySet<number> | undefined;
  /** The report of which they are. */
  #report: Report | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: InteractionHost, read: ReadDrawn) {
    this.#host = host;
    this.#read = read;
    this.#marks = new ActiveMarkController(host, read);
  }

  /** The series of a report that a person has hidden, once there were any; replaced, never mutated. */
  hiddenOf(report: Report): ReadonlySet<number> | undefined {
    // In another report the same numbers stand for other series.
    if (report !== this.#report) this.#hidden = undefined;
    return this.#hidden;
  }

  /** What the figure shows of it. */
  get attention(): Attention {
    return { ...this.#marks.attention, hidden: this.#hidden };
  }

  /** Answers what a person does; `target` is where in the host's tree. */
  answer(event: Event, target: Element): void {
    // It may have left the page while this was loaded.
    if (!this.#host.isConnected) return;
    const button = target.closest<HTMLButtonElement>('[part=legend] button');
    if (!button) this.#marks.answer(event, target);
    else if (event.type === 'click' && button.ariaDisabled !== 'true') {
      const hidden = new Set(this.#hidden);
      const series = Number(button.value);
      if (!hidden.delete(series)) hidden.add(series);
      this.#hidden = hidden;
      this.#report = this.#read()?.report;
      this.#host.requestUpdate();
    }
  }

  /** What is drawn where series are hidden; else the whole. */
  narrow(
    whole: Drawn,
    seriesOf: (row: Row) => number | undefined,
    compose: (report: Report) => ChartContent,
  ): Drawn {
    return this.#hidden?.size ? composePart(whole, this.#hidden, seriesOf, compose) : whole;
  }

  /** Says what has changed in the live region of the host: once, after the last of several changes. */
  announce(change: Change): void {
    const region = this.#host.renderRoot.querySelector<HTMLElement>('.unseen[role=status]');
    const drawn = this.#read();
    if (!region || !drawn) return;
    const { content, locale } = drawn;
    clearTimeout(this.#telling);
    // What is said again is heard again only if it was gone.
    render('', region);
    this.#telling = setTimeout(
      () => render(describeChange(change, content.takeaway, locale), region),
      PAUSE,
    );
  }
}
