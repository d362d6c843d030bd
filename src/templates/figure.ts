import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { ChartContent } from '../layout/chart-content.js';
import type { PlotGeometry } from '../layout/plot.js';
import type { Report } from '../report/report.js';
import { markShapeClass } from './classes.js';
import { legendTemplate } from './legend.js';
import { type PlotOptions, plotTemplate } from './plot.js';
import { noteTemplate, sourceTemplate } from './source.js';
import { tableTemplate } from './table.js';
import { type ToolbarOptions, toolbarTemplate } from './toolbar.js';

/** How a figure is rendered. */
export interface FigureOptions extends PlotOptions, ToolbarOptions {
  /** The heading, and the accessible name of the figure. */
  readonly title: string;
  readonly hasHeading: boolean;
  readonly hasLegend: boolean;
  readonly hasSource: boolean;
  readonly hasToolbar: boolean;
  /** Whether the table is the author's own, inside the element. */
  readonly hasSlottedTable: boolean;
  /** Whether a hidden table may be rendered now; until then the previous one stays. */
  readonly isTableDue: boolean;
}

/** Renders a chart as a figure: heading, takeaway, legend, plot, table, source, notes, toolbar, live region. */
export function figureTemplate(
  content: ChartContent,
  report: Report,
  options: FigureOptions,
): TemplateResult<1> {
  const { language, title, view } = options;
  const hasMarks = content.geometry.marks.length > 0;
  const hasPlot = hasMarks && view !== 'table';
  return html`<figure lang=${language.code} aria-label=${title} class=${figureClass(content.geometry)}>
    <div class="ruler"></div>
    ${options.hasHeading ? headingTemplate(title) : nothing}
    <p part="takeaway">${content.takeaway}</p>
    ${hasPlot && options.hasLegend ? renderLegend(content, options) : nothing}
    ${hasPlot ? renderPlot(content, options) : nothing}
    <div class=${view === 'table' ? 'table-view' : 'visually-hidden'}>${renderTable(content, options)}</div>
    ${options.hasSource ? sourceTemplate(report, language) : nothing}
    ${content.notes.map(noteTemplate)}
    ${hasMarks && options.hasToolbar ? toolbarTemplate(options) : nothing}
    <div class="visually-hidden" role="status"></div>
  </figure>`;
}

/** A plot that a server renders is scaled to the width of its container; in a browser it is drawn for that width. */
function figureClass({ markShape }: PlotGeometry): string {
  const className = markShapeClass(markShape);
  return isServer ? `${className} server-rendered` : className;
}

function headingTemplate(title: string): TemplateResult<1> {
  return html`<h3 part="heading">${title}</h3>`;
}

function renderLegend({ legend }: ChartContent, { interaction }: FigureOptions): unknown {
  return legendTemplate(legend, interaction?.hiddenSeries);
}

function renderPlot({ geometry }: ChartContent, options: FigureOptions): unknown {
  const { language, interaction } = options;
  const plot = plotTemplate(geometry, language.chart.plot, options);
  return [plot, interaction?.keyHint, interaction?.tooltip];
}

function renderTable({ geometry, table }: ChartContent, options: FigureOptions): unknown {
  const { title, view, hasSlottedTable, isTableDue } = options;
  if (hasSlottedTable) return html`<slot></slot>`;
  if (geometry.marks.length === 0) return nothing;
  const isVisible = view === 'table';
  return isVisible || isTableDue ? tableTemplate(table(), title, isVisible) : noChange;
}
