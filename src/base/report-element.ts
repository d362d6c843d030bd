import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/languages.js';
import type { Report, ReportInput } from '../report/report.js';
import { ReportController } from '../sources/report-controller.js';
import type { ReportHost } from '../sources/report-origin.js';
import type { ReportState } from '../sources/report-state.js';
import { loadingTemplate } from '../templates/loading.js';
import { LanguageController } from './language-controller.js';
import {
  loadHydration,
  loadLanguage,
  loadProblems,
  loadReaders,
  problemsTemplate,
} from './lazy.js';

/**
 * An element that draws a report: `report`, else the one at `src`, else the one in a child
 * `<script type="application/json">`, else that of the surrounding dashboard, else the built-in one.
 * A report that cannot be drawn is replaced by its problems, in the reader's language.
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
  /** @internal The report that is drawn where nothing else gives one; set when the element is defined. */
  static builtIn: Report | undefined;

  /**
   * On a server: resolves when problems, and every language of the library, can be rendered; await it before
   * rendering. `undefined` in a browser.
   */
  static readonly ready: Promise<void> | undefined = isServer ? loadForServer() : undefined;

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: { useDefault: true },
    crossOrigin: { attribute: 'crossorigin' },
    lang: { reflect: true, useDefault: true, converter: { toAttribute: (lang) => lang || null } },
  };

  /** The report to draw, in place of all others. To change it, set another object: changes inside it are not seen. */
  declare report: ReportInput | null | undefined;

  /**
   * @internal The state of the dashboard in whose shadow root the element stands. A browser gets it through the
   * context too, a server only here.
   */
  declare inherited: ReportState | undefined;

  /** Address (http or https) of a report in JSON or CSV, relative to the page. */
  declare src: string;

  /** Whether cookies are sent with the request for `src`. `use-credentials`: they are; any other value: none are. */
  declare crossOrigin: string | null;

  /**
   * Language of the element. `vi`: Vietnamese; `en`: English; or the code of an added language. Any other value: the
   * `lang` of the nearest ancestor, else Vietnamese.
   */
  declare lang: string;

  readonly #languageController = new LanguageController(this);
  readonly #reportController = new ReportController(this, {
    builtIn: this.#builtIn,
    isRendered: () => !this.#loadingProblems,
    loadReaders,
  });
  /** The language in which the element is rendered. */
  protected language: Language = languageOf('vi');
  /** The state of the report that is rendered. */
  protected reportState: ReportState = { status: 'loading' };
  /** Pending while the template of problems is being loaded. */
  #loadingProblems: Promise<void> | undefined;

  constructor() {
    super();
    this.src = '';
    this.crossOrigin = null;
    this.lang = '';
  }

  get #builtIn(): Report | undefined {
    return (this.constructor as typeof ReportElement).builtIn;
  }

  /** @internal Whether the element shows the built-in report, its own or that of the dashboard around it. */
  get showsBuiltIn(): boolean {
    const { reportState } = this;
    return reportState.status === 'ready' && reportState.report.source === this.#builtIn?.source;
  }

  /** Renders a report that can be drawn. */
  protected abstract renderReport(report: Report, language: Language): TemplateResult;

  /** Renders the content of the element that stands under problems, or while the report is loading. */
  protected renderFallback(): unknown {
    return nothing;
  }

  /** Computes what {@link renderReport} needs. */
  protected prepare(_report: Report, _language: Language): void {}

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.language = this.#languageController.read();
    this.reportState = this.#reportController.read(this.language.intl);
    if (this.reportState.status === 'ready') this.prepare(this.reportState.report, this.language);
    if (this.reportState.status === 'failed' && !problemsTemplate) {
      this.#loadingProblems ??= this.#loadProblems();
    }
  }

  async #loadProblems() {
    await loadProblems();
    this.#loadingProblems = undefined;
    this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // If nothing has to load, the update stays synchronous.
    let loading = this.#languageController.load();
    while (loading) {
      await loading;
      loading = this.#languageController.load();
    }
    if (this.#isServerRendered) await this.#prepareHydration();
    super.scheduleUpdate();
  }

  /** Whether the tree is still the one that a server rendered; {@link #prepareHydration} takes it apart. */
  get #isServerRendered(): boolean {
    return !this.hasUpdated && this.renderRoot.firstChild !== null;
  }

  async #prepareHydration() {
    const prepareHydration = await loadHydration();
    await prepareHydration(this, () => {
      this.#reportController.read(this.#languageController.read().intl);
      return this.#reportController.pending;
    });
  }

  /**
   * Keeps the previous picture while a language is being loaded, and that of a server until it can be taken over, also
   * where an export asks for an update at once.
   */
  protected override performUpdate(): void {
    if (this.#isServerRendered || this.#languageController.load()) return;
    super.performUpdate();
  }

  protected override render(): TemplateResult {
    const { reportState: state, language } = this;
    if (state.status === 'ready') return this.renderReport(state.report, language);
    const panel =
      state.status === 'failed' && problemsTemplate
        ? problemsTemplate(state.problems, language, state.retry)
        : loadingTemplate(state.status === 'loading' ? state.progress : undefined, language);
    return html`${panel}${this.renderFallback()}`;
  }

  /** Resolves when the report is read, and its picture or problems are in the DOM. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    let pending = this.#pending;
    while (pending) {
      await pending;
      complete = await super.getUpdateComplete();
      pending = this.#pending;
    }
    return complete;
  }

  /** Pending while a report, or the template of its problems, is being loaded. */
  get #pending(): Promise<void> | undefined {
    return this.#reportController.pending ?? this.#loadingProblems;
  }
}

async function loadForServer(): Promise<void> {
  await Promise.all([loadProblems(), loadLanguage('en')]);
}
