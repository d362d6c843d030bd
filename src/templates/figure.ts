import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { LegendEntry } from '../layout/legend.js';
import type { PlotGeometry } from '../layout/plot.js';
import { COMMON_WORDS } from '../words/common.js';
import { legendTemplate } from './legend.js';
import { type PlotOptions, plotTemplate } from './plot.js';
import { sourceTemplate } from './source.js';
import { type Table, tableTemplate } from './table.js';
import { toolbarTemplate } from './toolbar.js';

/** What a chart shows and says. */
export interface ChartContent {
  readonly heading: string;
  readonly takeaway: string;
  /** The sentence of it that says what a person has hidden. */
  readonly part?: string;
  readonly legend: readonly LegendEntry[];
  readonly geometry: PlotGeometry;
  /** Lays the table out, when it is printed or copied. */
  readonly table: () => Table;
  /** Sentences under the source: how stated totals stand to the breakdown. */
  readonly notes: readonly string[];
}

/** Which parts of a figure to print. */
export interface FigureOptions extends PlotOptions {
  readonly locale: Locale;
  /** The heading, and with it the name of the figure. */
  readonly title: string;
  readonly view: 'chart' | 'table';
  /** How the rows are drawn, as a class: style sheets know dots and pictograms. */
  readonly layout: string;
  readonly heading: boolean;
  readonly legend: boolean;
  readonly source: boolean;
  readonly toolbar: boolean;
  /** More controls for the toolbar. */
  readonly controls: unknown;
  /** A person wants the other view. */
  readonly onSwitch: () => void;
  /** Whether the table is the page's own, inside the element. */
  readonly slot: boolean;
  /** Whether there is time for a table that is not seen; until then the last one stays. */
  readonly idle: boolean;
}

/** A chart as a figure: heading, takeaway, legend, plot, table, source, toolbar. */
export function figureTemplate(
  { takeaway, legend, geometry, table, notes }: ChartContent,
  report: Report,
  options: FigureOptions,
): TemplateResult<1> {
  const { attention = {} } = options;
  const words = COMMON_WORDS[options.locale];
  const asTable = options.view === 'table';
  // Each row has its mark, also where its figure is 0.
  const empty = geometry.marks.length === 0;
  const drawn = !asTable && !empty;
  const form = isServer ? options.layout : `live ${options.layout}`;
  return html`<figure lang=${options.locale} aria-label=${options.title} class=${form}>
    <div class="ruler"></div>
    ${options.heading ? html`<h3 part="heading">${options.title}</h3>` : nothing}
    <p part="takeaway">${takeaway}</p>
    ${drawn && options.legend ? legendTemplate(legend, attention.hidden) : nothing}
    ${
      drawn
        ? [plotTemplate(geometry, words.plot, options), attention.hint, attention.tooltip]
        : nothing
    }
    <div class=${asTable ? 'seen' : 'unseen'}>${
      options.slot
        ? html`<slot></slot>`
        : empty
          ? nothing
          : drawn && !options.idle
            ? noChange
            : tableTemplate(table(), options.title, asTable)
    }</div>
    ${options.source ? sourceTemplate(report, options.locale) : nothing}
    ${notes.map((note) => html`<p class="remark">${note}</p>`)}
    ${options.toolbar && !empty ? toolbarTemplate(options) : nothing}
    <div class="unseen" role="status"></div>
  </figure>`;
}
