import {
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { laiChauReport } from '../data/lai-chau.js';
import type { Problem } from '../data/problem.js';
import type { Report, ReportInput } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { validateReport } from '../data/validate.js';
import { problemsTemplate } from '../templates/problems.js';
import { ChartErrorEvent, ChartLoadEvent } from './events.js';
import { LocaleController } from './locale-controller.js';

/**
 * An element that shows a report: the one it was given, else the built-in one. What cannot be drawn is
 * named in the reader's language instead.
 *
 * @fires {ChartLoadEvent} chart-load - a report was read; carries the `report`
 * @fires {ChartErrorEvent} chart-error - a report cannot be drawn; carries the `problems`
 * @csspart source - where the figures come from
 * @csspart error - the problems of a report that cannot be drawn
 * @cssproperty --bp-font - font family
 * @cssproperty --bp-text - colour of text
 * @cssproperty --bp-muted - colour of secondary text
 * @cssproperty --bp-surface - background; transparent unless set
 * @cssproperty --bp-grid - colour of axes and table lines
 * @cssproperty --bp-focus - colour of the focus ring
 */
export abstract class ReportElement extends LitElement {
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    lang: { reflect: true, useDefault: true, converter: { toAttribute: (lang) => lang || null } },
  };

  /** The report to show; replaced, never mutated. Without one, the built-in report. */
  declare report: ReportInput | null | undefined;

  /** `vi` or `en`; without either, the language of the nearest ancestor that has one, else `vi`. */
  declare lang: string;

  readonly #localeController = new LocaleController(this);
  #locale: Locale = 'vi';
  #read: Report | readonly Problem[] = laiChauReport;

  constructor() {
    super();
    this.lang = '';
  }

  /** Prints a report that can be drawn. */
  protected abstract renderReport(report: Report, locale: Locale): TemplateResult;

  /** Prepares what {@link renderReport} prints. */
  protected prepare(_report: Report, _locale: Locale): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('report')) {
      this.#read = this.report ? validateReport(this.report) : laiChauReport;
    }
    this.#locale = this.#localeController.read();
    if (isReport(this.#read)) this.prepare(this.#read, this.#locale);
  }

  protected override render(): TemplateResult {
    return isReport(this.#read)
      ? this.renderReport(this.#read, this.#locale)
      : problemsTemplate(this.#read, this.#locale);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('report') || !this.report) return;
    this.dispatchEvent(
      isReport(this.#read) ? new ChartLoadEvent(this.#read) : new ChartErrorEvent(this.#read),
    );
  }
}

function isReport(read: Report | readonly Problem[]): read is Report {
  return !Array.isArray(read);
}
