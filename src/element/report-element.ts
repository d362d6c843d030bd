import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { laiChauAwards } from '../data/lai-chau-awards.js';
import type { Problem } from '../data/problem.js';
import type { Report, ReportInput } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { loadingTemplate, partialTemplate } from '../templates/loading.js';
import type { Reading } from '../templates/reading.js';
import { LocaleController } from './locale-controller.js';
import { ReportController, type ReportHost } from './report-controller.js';

/** Prints problems; loaded when there are any, since few pages ever need its words. */
let problemsTemplate: typeof import('../templates/problems.js').problemsTemplate | undefined;

/** Stands in where those words are out of reach. */
const withoutWords = () => ({
  problemsTemplate: (_: readonly Problem[], locale: Locale) => partialTemplate(locale),
});

/** Stands in where what takes over printed nodes is out of reach: all is drawn anew. */
const withoutHydration = () => ({
  async prepare({ renderRoot, renderOptions }: LitElement) {
    renderRoot.replaceChildren();
    renderOptions.renderBefore = null;
  },
});

async function loadProblemsTemplate(): Promise<void> {
  ({ problemsTemplate } = await import('../templates/problems.js').catch(withoutWords));
}

/**
 * An element that shows a report: `report`, else that at `src`, else the one in a child
 * `<script type="application/json">`, else that of the surrounding dashboard, else the built-in one.
 * What cannot be drawn is named in the reader's language instead.
 *
 * @slot - a `<script type="application/json">` with a report
 * @fires {ChartLoadEvent} chart-load - a report was read; carries the `report`
 * @fires {ChartErrorEvent} chart-error - a report cannot be drawn; carries the `problems`
 * @csspart source - where the figures come from
 * @csspart error - the problems of a report that cannot be drawn
 * @cssproperty --bp-font - font family
 * @cssproperty --bp-text - colour of text
 * @cssproperty --bp-muted - colour of secondary text
 * @cssproperty [--bp-surface=transparent] - background
 * @cssproperty --bp-grid - colour of axes and table lines
 * @cssproperty --bp-focus - colour of the focus ring
 * @cssproperty [--bp-space=1em] - distance between the parts of an element, as a length
 * @cssproperty [--bp-radius=0px] - radius of the corners of bars and buttons, as a length
 */
export abstract class ReportElement extends LitElement implements ReportHost {
  /** @internal The report that is drawn where no other is given: as much of the built-in one as the element shows. */
  static builtIn: Report = laiChauAwards;

  /**
   * On a server, which prints at once: resolves when the problems of a report can be printed too. In a browser
   * there is nothing to wait for.
   */
  static readonly ready: Promise<void> | undefined = isServer ? loadProblemsTemplate() : undefined;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: { useDefault: true },
    crossOrigin: { attribute: 'crossorigin' },
    lang: { reflect: true, useDefault: true, converter: { toAttribute: (lang) => lang || null } },
  };

  /** The report to show; replaced, never mutated. Wins over every other source. */
  declare report: ReportInput | null | undefined;

  /**
   * @internal What the dashboard knows in whose own tree the element stands. In a browser context says the same,
   * and when it changes; on a server there is none.
   */
  declare inherited: Reading | undefined;

  /** Http(s) address of a report in JSON or CSV, relative to the page. */
  declare src: string;

  /** `use-credentials` sends cookies with the request for `src`; else none are sent. */
  declare crossOrigin: string | null;

  /** `vi` or `en`; without either, the language of the nearest ancestor that has one, else `vi`. */
  declare lang: string;

  readonly #localeController = new LocaleController(this);
  readonly #reportController = new ReportController(
    this,
    (this.constructor as typeof ReportElement).builtIn,
    () => !this.#words,
  );
  /** The language in which the element speaks. */
  protected locale: Locale = 'vi';
  /** What is known of the report. */
  protected reading: Reading = { status: 'loading' };
  #words: Promise<void> | undefined;

  constructor() {
    super();
    this.src = '';
    this.crossOrigin = null;
    this.lang = '';
  }

  /** Prints a report that can be drawn. */
  protected abstract renderReport(report: Report, locale: Locale): TemplateResult;

  /** Prints what stands inside the element where its report cannot be drawn. */
  protected renderFallback(): unknown {
    return nothing;
  }

  /** Prepares what {@link renderReport} prints. */
  protected prepare(_report: Report, _locale: Locale): void {}

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.locale = this.#localeController.read();
    this.reading = this.#reportController.read(this.locale);
    if (this.reading.status === 'ready') this.prepare(this.reading.report, this.locale);
    if (this.reading.status === 'failed' && !problemsTemplate) {
      this.#words ??= loadProblemsTemplate().then(() => {
        this.#words = undefined;
        this.requestUpdate();
      });
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What stands there before the first update is from a server.
    if (!this.hasUpdated && this.renderRoot.firstChild) {
      const { prepare } = await import('./hydration.js').catch(withoutHydration);
      await prepare(this, () => {
        this.#reportController.read(this.#localeController.read());
        return this.#reportController.pending;
      });
    }
    super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const reading = this.reading;
    const locale = this.locale;
    if (reading.status === 'ready') return this.renderReport(reading.report, locale);
    const panel =
      reading.status === 'failed' && problemsTemplate
        ? problemsTemplate(reading.problems, locale, reading.retry)
        : loadingTemplate(reading.status === 'loading' ? reading.progress : undefined, locale);
    return html`${panel}${this.renderFallback()}`;
  }

  /** Resolves when the picture is in the DOM, its report read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#reportController.pending ?? this.#words) {
      await (this.#reportController.pending ?? this.#words);
      complete = await super.getUpdateComplete();
    }
    return complete;
  }
}
