import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatCSV } from '../data/format-csv.js';
import { partOf } from '../data/part.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { Kind } from '../data/vocabulary.js';
import { layoutPicture, type ShownChart } from '../export/picture.js';
import { printPicture } from '../export/print.js';
import { assembleSVG } from '../export/svg.js';
import type { Frame } from '../layout/plot.js';
import { type ChartContent, figureTemplate } from '../templates/figure.js';
import { COMMON_WORDS } from '../words/common.js';
import { ReportElement } from './report-element.js';
import { SizeController } from './size-controller.js';
import { chartStyles } from './styles.js';

/**
 * A report element that draws one chart and its table, as wide as its container. A `<table>` inside it is
 * its report, and stays the table that is shown and spoken.
 *
 * @slot - a `<script type="application/json">` with a report, or a `<table>`
 * @csspart heading - the heading
 * @csspart takeaway - the sentence that says what the chart shows
 * @csspart legend - what colours and symbols mean
 * @csspart plot - the picture
 * @csspart mark - each bar, and each series of dots or icons
 * @csspart axis - ticks and base lines
 * @csspart table - the table of the same figures
 * @cssproperty --bp-color-1 - colour of the first series
 * @cssproperty --bp-color-2 - colour of the second series
 * @cssproperty --bp-color-3 - colour of the third series
 * @cssproperty --bp-color-4 - colour of the fourth series
 * @cssproperty --bp-color-5 - colour of the fifth series
 * @cssproperty --bp-color-6 - colour of the sixth series
 */
export abstract class ChartElement extends ReportElement {
  static override styles = chartStyles;

  static override properties: PropertyDeclarations = {
    heading: { useDefault: true },
    view: { reflect: true, useDefault: true },
    noHeading: { type: Boolean, attribute: 'no-heading' },
    noLegend: { type: Boolean, attribute: 'no-legend' },
    noSource: { type: Boolean, attribute: 'no-source' },
  };

  /** Replaces the generated heading. */
  declare heading: string;

  /** What the rows of a table inside the element are. */
  abstract readonly kind: Kind;

  /** How the picture is laid out; a name that the chart does not know is its default. */
  declare layout: string;

  /** What is shown: the picture or its table. */
  declare view: 'chart' | 'table';

  /** Leaves the heading out. */
  declare noHeading: boolean;

  /** Leaves the legend out. */
  declare noLegend: boolean;

  /** Leaves the source out. */
  declare noSource: boolean;

  readonly #size = new SizeController(this);
  #content?: ChartContent;
  #inputs: readonly unknown[] = [];
  #idle = false;

  constructor() {
    super();
    this.heading = '';
    this.view = 'chart';
    this.noHeading = false;
    this.noLegend = false;
    this.noSource = false;
  }

  /** Lays the report out in a frame and finds the words for it. */
  protected abstract compose(report: Report, locale: Locale, frame: Frame): ChartContent;

  protected override prepare(report: Report, locale: Locale): void {
    const inputs = [report, locale, this.#size.read(), this.layout];
    if (this.#content && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.#content = this.compose(report, locale, this.#size.read());
  }

  protected override renderReport(report: Report, locale: Locale): TemplateResult {
    // Prepared before every print.
    const content = this.#content as ChartContent;
    const table = this.#childTable;
    const caption = this.#caption;
    return figureTemplate(content, report, {
      locale,
      title: caption || this.heading || content.heading,
      view: this.view,
      // The author's table says its caption itself.
      heading: !this.noHeading && !(caption && this.view === 'table'),
      slot: table !== undefined,
      legend: !this.noLegend,
      source: !this.noSource,
      idle: this.#idle,
    });
  }

  /**
   * The whole figure as a standalone SVG file, as it looks now: heading, takeaway, legend, plot and source,
   * also while the table is shown or the chart is hidden.
   *
   * @throws {Error} while there is no report that can be drawn, in the reader's language.
   */
  toSVG(): string {
    const { picture, text } = layoutPicture(this.#show());
    const { xml, look } = printPicture(picture, this.renderRoot.querySelector('figure'));
    return assembleSVG(xml, picture, text, look);
  }

  /**
   * The same picture as a PNG file.
   *
   * @param scale - pixels of the file for each pixel of the page.
   * @returns a promise that is rejected where {@link toSVG} throws, and for a picture too large for the browser.
   */
  async toPNG(scale = 2): Promise<Blob> {
    const svg = this.toSVG();
    const { drawPNG } = await import('../export/png.js');
    return drawPNG(svg, scale, this.locale);
  }

  /**
   * The rows of the chart in the long form of CSV, with the totals that the source states of them.
   *
   * @throws {Error} as {@link toSVG} does.
   */
  toCSV(): string {
    const { report, locale } = this.#show();
    return formatCSV(partOf(report, this.kind), locale);
  }

  /** What is shown, once changes that wait are drawn. */
  #show(): ShownChart {
    if (this.isConnected) this.performUpdate();
    const { reading, locale } = this;
    const content = this.#content;
    if (reading.status !== 'ready' || !content) {
      throw new Error(COMMON_WORDS[locale][reading.status === 'failed' ? 'failed' : 'loading']);
    }
    const title = this.#caption || this.heading || content.heading;
    return { content, report: reading.report, locale, title, legend: !this.noLegend };
  }

  get #childTable(): HTMLTableElement | undefined {
    return this.reading.status === 'ready' ? this.reading.table : undefined;
  }

  /** The name that the author's table has, unless the chart is given one. */
  get #caption(): string {
    return (!this.heading && this.#childTable?.caption?.textContent?.trim()) || '';
  }

  /** The author's table stands as long as there is no picture. */
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override firstUpdated(): void {
    // The picture comes first: what only a screen reader needs follows as soon as the browser has time.
    whenIdle(() => {
      this.#idle = true;
      this.requestUpdate();
    });
  }
}

/** Safari has no idle callbacks yet. */
const whenIdle: (callback: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;
