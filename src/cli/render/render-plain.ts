import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { plainLook } from '../../export/plain-look.js';
import { paintGeometry } from '../../export/shapes.js';
import { writeSVG } from '../../export/svg.js';
import { describeMentions, describeOccasion, describeSource } from '../../i18n/describe/source.js';
import type { Language } from '../../i18n/language.js';
import { pickKeyFigures } from '../../key-figures/content.js';
import { layoutCaptionedPlot } from '../../layout/captioned-plot.js';
import type { ChartContent } from '../../layout/chart-content.js';
import type { DataTable, DataTableCell } from '../../layout/data-table.js';
import { CHART_NAMES, ELEMENTS, type ElementTag } from '../../report/elements.js';
import type { Report } from '../../report/report.js';
import { localise } from '../../report/text.js';
import { detectLanguage } from '../../templates/quotation.js';
import { type ChartOptions, composeChart } from './compose-chart.js';

/**
 * Renders an element as plain HTML and SVG, for sites that strip everything else: no style sheets,
 * scripts, templates or custom elements, and no ids that could clash with the page.
 */
export function renderPlain(tag: ElementTag, options: ChartOptions): string {
  const { report, language } = options;
  const source = renderSource(report, language);
  switch (tag) {
    case 'results-dashboard':
      return renderSection(language, [
        renderTemplate(html`<h2>${localise(report.title, language.code)}</h2>\n`),
        renderTemplate(html`<p>${describeOccasion(report, language)}</p>\n`),
        renderKeyFigures(report, language),
        ...CHART_NAMES.map((name) =>
          renderChart(composeChart(ELEMENTS[name].tag, options), '', language),
        ),
        source,
      ]);
    case 'key-figures':
      return renderSection(language, [renderKeyFigures(report, language), source]);
    default:
      return renderChart(composeChart(tag, options), source, language);
  }
}

function renderSection(language: Language, parts: readonly string[]): string {
  return `<section lang="${language.code}">\n${parts.join('')}</section>\n`;
}

/** @param source - HTML of the paragraphs under the table. */
function renderChart(content: ChartContent, source: string, language: Language): string {
  const { heading, takeaway, geometry, table, notes } = content;
  const head = renderTemplate(html`<h3>${heading}</h3>\n<p>${takeaway}</p>\n`);
  const hasMarks = geometry.marks.length > 0;
  const body = hasMarks
    ? renderPlot(content, language) + renderTemplate(tableTemplate(table(), heading))
    : '';
  const remarks = notes.map((note) => renderTemplate(html`<p>${note}</p>\n`));
  return `<figure lang="${language.code}">\n${head}${body}${source}${remarks.join('')}</figure>\n`;
}

/**
 * Renders legend and plot without the margins of an exported file, to align with the text around.
 */
function renderPlot(content: ChartContent, language: Language): string {
  const { heading: title, takeaway: description, legend } = content;
  const geometry = layoutCaptionedPlot(
    { heading: '', takeaway: '', legend, notes: [] },
    content.geometry,
  );
  const { width, height, em } = geometry;
  return writeSVG(
    paintGeometry(geometry, plainLook(em)),
    { title, description, locale: language.code },
    { inline: { x: em, y: em, width: width - em, height: height - 2 * em } },
  );
}

function renderKeyFigures(report: Report, language: Language): string {
  const items = pickKeyFigures(report, language).map(({ figure, unit, label, detail }) => {
    const number = [figure, unit].filter(Boolean).join(' ');
    const remark = detail ? html` <small>(${detail})</small>` : '';
    return html`<li><strong>${number}</strong> ${label}${remark}</li>\n`;
  });
  return renderTemplate(html`<ul aria-label=${language.keyFigures.heading}>\n${items}</ul>\n`);
}

function renderSource({ source, mentions }: Report, language: Language): string {
  const [before, title, after] = describeSource(source, language);
  const link = source.url ? html`<a href=${source.url}>${title}</a>` : title;
  const mentioned = describeMentions(mentions, language);
  return (
    renderTemplate(html`<p>${before}${link}${after}</p>\n`) +
    (mentioned ? renderTemplate(html`<p>${mentioned}</p>\n`) : '')
  );
}

function tableTemplate({ columns, rows, totals }: DataTable, caption: string): TemplateResult {
  return html`<table>
<caption>${caption}</caption>
<thead>
<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map(rowTemplate)}</tbody>
${totals.length > 0 ? html`<tfoot>\n${totals.map(rowTemplate)}</tfoot>\n` : ''}</table>
`;
}

function rowTemplate([name, ...cells]: readonly DataTableCell[]): TemplateResult {
  return html`<tr><th scope="row">${name}</th>${cells.map(cellTemplate)}</tr>\n`;
}

function cellTemplate(cell: DataTableCell): TemplateResult {
  if (typeof cell === 'string') return html`<td>${cell}</td>`;
  const { text, href } = cell;
  return html`<td lang=${detectLanguage(text)}>${href ? html`<a href=${href}>${text}</a>` : text}</td>`;
}

/** Renders a template without hydration markers. */
function renderTemplate(template: TemplateResult): string {
  return collectResultSync(render(template));
}
