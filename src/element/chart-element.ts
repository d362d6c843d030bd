import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Frame } from '../layout/plot.js';
import { type ChartContent, figureTemplate } from '../templates/figure.js';
import { ReportElement } from './report-element.js';
import { SizeController } from './size-controller.js';
import { chartStyles } from './styles.js';

/** A report element that draws one chart and its table, as wide as its container. */
export abstract class ChartElement extends ReportElement {
  static override styles = chartStyles;

  /** Replaces the generated heading. */
  @property() heading = '';

  /** What is shown: the picture or its table. */
  @property({ reflect: true, useDefault: true }) view: 'chart' | 'table' = 'chart';

  /** Leaves the heading out. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** Leaves the legend out. */
  @property({ type: Boolean, attribute: 'no-legend' }) noLegend = false;

  /** Leaves the source out. */
  @property({ type: Boolean, attribute: 'no-source' }) noSource = false;

  readonly #size = new SizeController(this);
  #content?: ChartContent;

  /** Lays the report out in a frame and finds the words for it. */
  protected abstract compose(report: Report, locale: Locale, frame: Frame): ChartContent;

  protected override prepare(report: Report, locale: Locale): void {
    const content = this.compose(report, locale, this.#size.frame);
    this.#content = this.heading ? { ...content, heading: this.heading } : content;
  }

  protected override renderReport(report: Report, locale: Locale): TemplateResult {
    if (!this.#content) throw new Error('A chart is prepared before it is rendered');
    return figureTemplate(this.#content, report, {
      locale,
      view: this.view,
      heading: !this.noHeading,
      legend: !this.noLegend,
      source: !this.noSource,
    });
  }
}
