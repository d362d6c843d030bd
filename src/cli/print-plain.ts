import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { laiChauReport } from '../data/lai-chau.js';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { pickKeyFigures } from '../key-figures/layout.js';
import { layoutFigure } from '../layout/figure.js';
import type { ChartContent } from '../templates/figure.js';
import { languageOf } from '../templates/quotation.js';
import type { Cell, Table } from '../templates/table.js';
import { listMentions } from '../words/common.js';
import { describeOccasion } from '../words/dashboard.js';
import { KEY_FIGURE_WORDS } from '../words/key-figures.js';
import { describeSource } from '../words/source.js';
import { composeChart, printPicture } from './print-picture.js';
import type { Tag } from './server-element.js';

interface PlainOptions {
  readonly report: Report | undefined;
  readonly locale: Locale;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Prints an element for a site that keeps nothing but plain HTML and SVG: no style sheet, script, template or
 * custom element, and no id that another part of the page could have too.
 */
export function printPlain(
  tag: Tag,
  { report = laiChauReport, locale, attributes }: PlainOptions,
): string {
  const show = (chart: Tag) => composeChart(chart, { report, attributes });
  const source = printSource(report, locale);
  if (tag === 'results-dashboard') {
    const charts = CHARTS.map((chart) => printChart(show(chart), '', locale));
    return printSection(locale, [
      print(html`<h2>${localise(report.title, locale)}</h2>\n`),
      print(html`<p>${describeOccasion(report, locale)}</p>\n`),
      printKeyFigures(report, locale),
      ...charts,
      source,
    ]);
  }
  if (tag === 'key-figures') return printSection(locale, [printKeyFigures(report, locale), source]);
  return printChart(show(tag), source, locale);
}

const CHARTS = ['award-chart', 'infrastructure-chart', 'household-chart'] as const;

function printSection(locale: Locale, parts: readonly string[]): string {
  return `<section lang="${locale}">\n${parts.join('')}</section>\n`;
}

function printChart(
  { heading: title, takeaway, legend, geometry, table, notes }: ChartContent,
  source: string,
  locale: Locale,
): string {
  const picture = layoutFigure({ heading: '', takeaway: '', legend, notes: [] }, geometry);
  const file = printPicture(picture, { title, description: takeaway, locale });
  // As wide as the page allows, and without the edge that a file has: it begins where the text does.
  const { width, height, em } = picture;
  const size = `width="100%" viewBox="${em} ${em} ${width - em} ${height - 2 * em}"`;
  const svg = file.replace(/^<\?.*\?>\s*/, '').replace(/width=.* viewBox="[^"]*"/, size);
  const head = print(html`<h3>${title}</h3>
<p>${takeaway}</p>
`);
  const body = geometry.marks.length > 0 ? svg + print(tableTemplate(table(), title)) : '';
  const remarks = print(...notes.map((note) => html`<p>${note}</p>\n`));
  return `<figure lang="${locale}">\n${head}${body}${source}${remarks}</figure>\n`;
}

function printKeyFigures(report: Report, locale: Locale): string {
  const figures = pickKeyFigures(report, locale);
  return print(html`<ul aria-label=${KEY_FIGURE_WORDS[locale].heading}>
${figures.map(
  ({ figure, unit, label, detail }) =>
    html`<li><strong>${[figure, unit].filter(Boolean).join(' ')}</strong> ${label}${detail ? html` <small>(${detail})</small>` : ''}</li>\n`,
)}</ul>
`);
}

function printSource({ source, mentions }: Report, locale: Locale): string {
  const [before, title, after] = describeSource(source, locale);
  const mentioned = listMentions(mentions, locale);
  return print(
    html`<p>${before}${source.url ? html`<a href=${source.url}>${title}</a>` : title}${after}</p>\n`,
    ...(mentioned ? [html`<p>${mentioned}</p>\n`] : []),
  );
}

function tableTemplate({ columns, rows, totals }: Table, caption: string) {
  const row = ([name, ...cells]: readonly Cell[]) =>
    html`<tr><th scope="row">${name}</th>${cells.map(cellTemplate)}</tr>\n`;
  return html`<table>
<caption>${caption}</caption>
<thead>
<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map(row)}</tbody>
${totals.length > 0 ? html`<tfoot>\n${totals.map(row)}</tfoot>\n` : ''}</table>
`;
}

function cellTemplate(cell: Cell) {
  if (typeof cell === 'string') return html`<td>${cell}</td>`;
  const { text, href } = cell;
  return html`<td lang=${languageOf(text)}>${href ? html`<a href=${href}>${text}</a>` : text}</td>`;
}

function print(...templates: readonly TemplateResult[]): string {
  return templates.map((template) => collectResultSync(render(template))).join('');
}
