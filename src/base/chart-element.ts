import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Chart } from '../export/files.js';
import type { Change, Language } from '../i18n/language.js';
import { DownloadButton } from '../interaction/download-button.js';
import type { DrawingState } from '../interaction/drawing-state.js';
import { InteractionController } from '../interaction/interaction-controller.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { Frame } from '../layout/plot.js';
import type { ListName } from '../report/lists.js';
import type { Report } from '../report/report.js';
import type { ReportRow } from '../report/row-reference.js';
import { chartStyles } from '../styles/sheets.js';
import { figureTemplate } from '../templates/figure.js';
import { announcementOf, type DrawingInputs, findChangedInput } from './drawing-inputs.js';
import { ExportElement } from './export-element.js';
import { IdleController, whenIdle } from './idle-controller.js';
import { loadDownloadMenu, loadInteraction, loadMedia } from './lazy.js';
import type { MediaController } from './media-controller.js';
import { SizeController } from './size-controller.js';

/**
 * An element that draws one chart and its table, as wide as its container. A `<table>` inside the element is its
 * report, and remains the table that is shown and read out.
 *
 * @slot - a `<script type="application/json">` with a report, or a `<table>`
 * @csspart heading - the heading
 * @csspart takeaway - the sentence that sums the chart up
 * @fires {ChartSelectEvent} chart-select - a person activated a mark; carries its `list`, `rows`, `row` and `figure`
 * @csspart legend - the meaning of colours and symbols; a button hides its series
 * @csspart plot - the picture
 * @csspart mark - each bar, and each series of dots or icons
 * @csspart axis - ticks and base lines
 * @csspart tooltip - the details of the active mark, with the words of the source
 * @csspart table - the table of the same figures
 * @csspart toolbar - the buttons under the chart
 * @cssproperty --bp-color-1 - colour of the first series; text inside its marks is black or white, whichever has more contrast
 * @cssproperty --bp-color-2 - colour of the second series
 * @cssproperty --bp-color-3 - colour of the third series
 * @cssproperty --bp-color-4 - colour of the fourth series
 * @cssproperty --bp-color-5 - colour of the fifth series
 * @cssproperty --bp-color-6 - colour of the sixth series
 */
export abstract class ChartElement extends ExportElement {
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

  /** Heading in place of the generated one; empty for the generated one. */
  declare heading: string;

  /** The list of the report that the chart draws, and that a table inside the element holds. */
  abstract readonly list: ListName;

  /** How the picture is laid out. A name that the chart does not have is its default. */
  declare layout: string;

  /** The part that is visible. `chart`: the picture, with the table for screen readers; `table`: the table alone. */
  declare view: 'chart' | 'table';

  /** Leaves the heading out. */
  declare noHeading: boolean;

  /** Leaves the legend out. */
  declare noLegend: boolean;

  /** Leaves the source out. */
  declare noSource: boolean;

  /** Leaves the toolbar out. */
  declare noToolbar: boolean;

  /** Width in pixels until the element can be measured, as on a server; 640 by default. */
  declare initialWidth: number | undefined;

  /** Tells series apart by textures too, on the screen as in print and forced colours. */
  declare textures: boolean;

  readonly #size = new SizeController(this);
  readonly #interaction = new InteractionController(
    this,
    () => (this.reportState.status === 'ready' ? this.#drawing : undefined),
    loadInteraction,
  );
  readonly #downloads = new DownloadButton(this, () => this.readChart(), loadDownloadMenu);
  /** The table that only screen readers need follows the picture. */
  readonly #table = new IdleController(this);
  #media: MediaController | undefined;
  #inputs: DrawingInputs | undefined;
  #drawing: DrawingState | undefined;
  /** The change to announce after the update. */
  #change: Change | undefined;

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

  /** The layout in which the chart is drawn; `undefined` where it has only one. */
  protected get drawnLayout(): string | undefined {
    return undefined;
  }

  /** Lays a report out in a frame, and writes its texts in a language. */
  protected abstract compose(report: Report, language: Language, frame: Frame): ChartContent;

  /** @internal Composes a report without rendering the element, for pictures outside a page. */
  composeAlone(report: Report, language: Language, frame: Frame): ChartContent {
    return this.compose(report, language, frame);
  }

  /** @internal The content of the current drawing. */
  get content(): ChartContent | undefined {
    return this.#drawing?.content;
  }

  /** The series of a row; `undefined` for a row that no legend entry can hide. */
  protected seriesOf(_row: ReportRow): number | undefined {
    return undefined;
  }

  protected override prepare(report: Report, language: Language): void {
    const inputs: DrawingInputs = {
      report,
      layout: this.drawnLayout,
      hiddenSeries: this.#interaction.loaded?.hiddenSeriesOf(report),
      language,
      frame: this.#size.read(),
    };
    const changed = findChangedInput(this.#inputs, inputs);
    if (!changed) return;
    const previous = this.#drawing;
    const drawing = this.#draw(inputs);
    if (previous) this.#change = announcementOf(changed) ?? this.#change;
    if (changed !== 'frame' && this.hasUpdated) this.#table.postpone();
    // Marks move only if the reader saw them before, and not while the size changes.
    const isSeen = previous && this.#inputs?.frame === inputs.frame && !document.hidden;
    if (isSeen) this.#media?.move(previous, drawing);
    this.#inputs = inputs;
    this.#drawing = drawing;
  }

  #draw({ report, language, frame }: DrawingInputs): DrawingState {
    const compose = (part: Report) => this.compose(part, language, frame);
    const content = compose(report);
    const whole: DrawingState = {
      content,
      legend: content.legend,
      list: this.list,
      language,
      report,
      shownReport: report,
    };
    const seriesOf = (row: ReportRow) => this.seriesOf(row);
    return this.#interaction.loaded?.hideSeries(whole, { seriesOf, compose }) ?? whole;
  }

  protected override renderReport(report: Report, language: Language): TemplateResult {
    // `prepare` runs before each rendering.
    const drawing = this.#drawing as DrawingState;
    const { content, legend, transition } = drawing;
    const table = () => (drawing.table ??= content.table());
    return figureTemplate({ ...content, legend, table }, report, {
      language,
      title: this.#title,
      view: this.view,
      hasHeading: !this.noHeading && !(this.view === 'table' && this.#caption),
      hasSlottedTable: this.#authorTable !== undefined,
      hasLegend: !this.noLegend,
      hasSource: !this.noSource,
      hasToolbar: !this.noToolbar,
      controls: this.#downloads.template(language),
      isTableDue: this.#table.isDue,
      interaction: this.#interaction.loaded?.view,
      transition,
      onSwitch: this.#onSwitch,
    });
  }

  /** The table inside the element stays visible as long as there is no picture. */
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** The table inside the element from which the report was read. */
  get #authorTable(): HTMLTableElement | undefined {
    return this.reportState.status === 'ready' ? this.reportState.table : undefined;
  }

  /** The caption of that table, which is the heading unless `heading` is set, and is visible in the table view. */
  get #caption(): string {
    return (!this.heading && this.#authorTable?.caption?.textContent?.trim()) || '';
  }

  /** The heading, which is the accessible name of the figure too. */
  get #title(): string {
    return this.#caption || this.heading || this.content?.heading || '';
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    whenIdle(async () => {
      const MediaController = await loadMedia();
      if (MediaController) this.#media = new MediaController(this, this.#size);
    });
  }

  protected override updated(): void {
    if (this.#change) this.#interaction.announce(this.#change);
    this.#change = undefined;
  }

  readonly #onSwitch = () => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  /** Resolves when picture and table are in the DOM, and files of them can be exported. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#table.pending) {
      await this.#table.pending;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /** Reads the chart as it is shown, after pending changes are drawn. */
  protected override readChart(): Chart {
    if (this.isConnected) this.performUpdate();
    const { list, reportState, language, content } = this;
    return {
      list,
      language,
      report: reportState.status === 'ready' ? reportState.report : undefined,
      content,
      figure: this.shadowRoot?.querySelector('figure'),
      title: this.#title,
      legend: !this.noLegend,
    };
  }
}
