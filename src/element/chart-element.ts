import { html, isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import type { Row } from '../data/row.js';
import type { Locale } from '../data/text.js';
import type { Kind } from '../data/vocabulary.js';
import type { Chart } from '../export/files.js';
import type { Frame } from '../layout/plot.js';
import { type ChartContent, figureTemplate } from '../templates/figure.js';
import type { Change } from '../words/announcement.js';
import { COMMON_WORDS } from '../words/common.js';
import { DownloadButton } from './download-button.js';
import { type Drawn, InteractionController } from './interaction-controller.js';
import type { MediaController } from './media-controller.js';
import { ReportElement } from './report-element.js';
import { SizeController } from './size-controller.js';
import { chartStyles } from './styles.js';

/** Writes what is taken away; loaded behind the first picture, which needs none of it. */
let files: typeof import('../export/files.js') | undefined;

/** The picture stands without it; who asks for a file is told. */
const withoutFiles = () => undefined;

async function loadFiles(): Promise<void> {
  files ??= await import('../export/files.js').catch(withoutFiles);
}

/**
 * A report element that draws one chart and its table, as wide as its container. A `<table>` inside it is
 * its report, and stays the table that is shown and spoken.
 *
 * @slot - a `<script type="application/json">` with a report, or a `<table>`
 * @csspart heading - the heading
 * @csspart takeaway - the sentence that says what the chart shows
 * @fires {ChartSelectEvent} chart-select - a person activated a mark; carries its `kind`, `row` and `figure`
 * @csspart legend - what colours and symbols mean; a button hides its series
 * @csspart plot - the picture
 * @csspart mark - each bar, and each series of dots or icons
 * @csspart axis - ticks and base lines
 * @csspart tooltip - what the report says of the active mark
 * @csspart table - the table of the same figures
 * @csspart toolbar - the buttons under the chart
 * @cssproperty --bp-color-1 - colour of the first series; text inside its marks is black or white, whichever is read better
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
    noToolbar: { type: Boolean, attribute: 'no-toolbar' },
    initialWidth: { type: Number, attribute: 'initial-width' },
    textures: { type: Boolean, reflect: true },
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

  /** Leaves the toolbar out. */
  declare noToolbar: boolean;

  /** Width in pixels in which the picture is drawn until it can be measured, as on a server; else 640. */
  declare initialWidth: number | undefined;

  /** Tells the series apart by textures too, as print and forced colours do always. */
  declare textures: boolean;

  readonly #size = new SizeController(this);
  readonly #interaction = new InteractionController(this, () =>
    this.reading.status === 'ready' ? this.#drawn : undefined,
  );
  readonly #downloads = new DownloadButton(this, () => this.#chart);
  #drawn?: Drawn;
  #change: Change | undefined;
  #inputs: readonly unknown[] = [];
  #media: MediaController | undefined;
  /** Whether there is time for the table; one that a server has printed is there. */
  #idle = isServer || this.shadowRoot !== null;
  #wait: Promise<void> | undefined;

  constructor() {
    super();
    this.heading = '';
    this.view = 'chart';
    this.noHeading = false;
    this.noLegend = false;
    this.noSource = false;
    this.noToolbar = false;
    this.textures = false;
  }

  /** Lays the report out in a frame and finds the words for it. */
  protected abstract compose(report: Report, locale: Locale, frame: Frame): ChartContent;

  /** @internal What it shows, once it is prepared. */
  get content(): ChartContent | undefined {
    return this.#drawn?.content;
  }

  /** The index of the colour of a row, where its series can be hidden. */
  protected seriesOf(_row: Row): number | undefined {
    return undefined;
  }

  protected override prepare(report: Report, locale: Locale): void {
    const frame = this.#size.read();
    const { loaded } = this.#interaction;
    const inputs = [report, this.layout, loaded?.hiddenOf(report), locale, frame];
    const changed = inputs.findIndex((input, index) => input !== this.#inputs[index]);
    if (changed < 0) return;
    if (this.#drawn) this.#change = CHANGES[changed] ?? this.#change;
    // What is drawn at first, in another frame or unseen is there at once.
    const seen = frame === this.#inputs.at(-1) && !document.hidden && this.#drawn;
    this.#inputs = inputs;
    if (changed < inputs.indexOf(frame)) this.#idle &&= !this.hasUpdated;
    const compose = (some: Report) => this.compose(some, locale, frame);
    const content = compose(report);
    const { legend } = content;
    const whole: Drawn = { content, legend, kind: this.kind, locale, report, shown: report };
    const drawn = loaded?.narrow(whole, (row) => this.seriesOf(row), compose) ?? whole;
    if (seen) this.#media?.move(seen, drawn);
    this.#drawn = drawn;
  }

  /** The author's table inside the element. */
  get #table(): HTMLTableElement | undefined {
    return this.reading.status === 'ready' ? this.reading.table : undefined;
  }

  /** The title that this table says itself. */
  get #caption(): string {
    return (!this.heading && this.#table?.caption?.textContent?.trim()) || '';
  }

  /** The heading, and with it the name of the figure. */
  get #title(): string {
    return this.#caption || this.heading || this.content?.heading || '';
  }

  protected override renderReport(report: Report, locale: Locale): TemplateResult {
    // Prepared before every print.
    const drawn = this.#drawn as Drawn;
    const { content, legend, slots } = drawn;
    const table = () => (drawn.table ??= content.table());
    return figureTemplate({ ...content, legend, table }, report, {
      locale,
      title: this.#title,
      view: this.view,
      layout: this.layout,
      // The author's table says its caption itself.
      heading: !this.noHeading && !(this.#caption && this.view === 'table'),
      slot: this.#table !== undefined,
      legend: !this.noLegend,
      source: !this.noSource,
      toolbar: !this.noToolbar,
      controls: this.#downloads.template(locale),
      idle: this.#idle,
      attention: this.#interaction.loaded?.attention,
      slots,
      onSwitch: this.#onSwitch,
    });
  }

  /**
   * The whole figure as a standalone SVG file, as it looks now: heading, takeaway, legend, plot and source,
   * also while the table is shown or the chart is hidden.
   *
   * @throws {Error} before `updateComplete` has resolved, outside a page, and where the report cannot be drawn; in
   *   the reader's language.
   */
  toSVG(): string {
    return this.#files.writeSVG(this.#chart);
  }

  /**
   * The same picture as a PNG file; rejected where {@link toSVG} throws, and for a picture too large for the browser.
   *
   * @param scale - pixels of the file for each pixel of the page.
   */
  async toPNG(scale = 2): Promise<Blob> {
    await loadFiles();
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
    return this.#files.writeCSV(this.#chart);
  }

  get #files() {
    if (files) return files;
    throw new Error(COMMON_WORDS[this.locale].partial);
  }

  /** What is shown, once changes that wait are drawn. */
  get #chart(): Chart {
    if (this.isConnected) this.performUpdate();
    const { kind, reading, locale, content } = this;
    return {
      kind,
      locale,
      reading,
      content,
      figure: this.shadowRoot?.querySelector('figure'),
      title: this.#title,
      legend: !this.noLegend,
    };
  }

  /** Resolves when picture and table are in the DOM, its report read, and files of it can be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#wait) {
      await this.#wait;
      complete = await super.getUpdateComplete();
    }
    await loadFiles();
    return complete;
  }

  /** The author's table stands as long as there is no picture. */
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override firstUpdated(): void {
    loadFiles();
    // What other eyes need follows the picture too.
    whenIdle(() => {
      import('./media-controller.js').then(
        ({ MediaController }) => {
          this.#media = new MediaController(this, this.#size);
        },
        // The picture stands without it.
        () => {},
      );
    });
  }

  protected override updated(): void {
    const change = this.#change;
    this.#change = undefined;
    if (change) this.#interaction.load().then((it) => it?.announce(change));
    // The picture comes first: what only a screen reader needs follows as soon as the browser has time.
    if (!this.#idle) this.#wait ??= this.#printTable();
  }

  async #printTable() {
    await new Promise<void>((resolve) => whenIdle(resolve));
    this.#wait = undefined;
    this.#idle = true;
    this.requestUpdate();
  }

  readonly #onSwitch = () => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };
}

/** What a person is told of, in the order of the inputs of a drawing. */
const CHANGES: readonly Change[] = ['report', 'layout', 'part'];

/** Safari has no idle callbacks yet; a page whose every frame is full has no idle time. */
const whenIdle = (callback: () => void) =>
  globalThis.requestIdleCallback?.(callback, { timeout: 200 }) ?? setTimeout(callback);
