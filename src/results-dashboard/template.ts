import { html, type TemplateResult } from 'lit';
import { html as staticHTML, unsafeStatic } from 'lit/static-html.js';
import { describeOccasion } from '../i18n/describe/source.js';
import type { Language } from '../i18n/language.js';
import { CHART_TAGS, type ElementTag } from '../report/elements.js';
import type { Report } from '../report/report.js';
import { localise } from '../report/text.js';
import { sourceTemplate } from '../templates/source.js';

/** Renders the title, place and time, the elements that draw the report, and the source once for all of them. */
export function dashboardTemplate(
  report: Report,
  language: Language,
  elements: TemplateResult<1>,
): TemplateResult<1> {
  return html`<section class="root" lang=${language.code}>
    <h2 part="heading">${localise(report.title, language.code)}</h2>
    <p part="takeaway">${describeOccasion(report, language)}</p>
    ${elements}
    ${sourceTemplate(report, language)}
  </section>`;
}

/** How the elements of a dashboard are rendered. */
export interface DashboardElementsOptions {
  readonly language: Language;
  /** The `inherited` property of each element: on a server, elements cannot subscribe to the dashboard. */
  readonly inherited: unknown;
  /** Width of the dashboard in pixels, until it can be measured. */
  readonly initialWidth: number | undefined;
}

/** Renders the key figures, and a chart of each kind in the order of the table of elements. Where there are two columns, the first chart takes both. */
export function dashboardElementsTemplate(options: DashboardElementsOptions): TemplateResult<1> {
  const { language, inherited, initialWidth } = options;
  return html`<key-figures no-source exportparts="mark" lang=${language.code} .inherited=${inherited}></key-figures>
    <div class="charts">${CHART_TAGS.map((tag, index) =>
      chartTemplate(tag, {
        ...options,
        initialWidth: index === 0 ? initialWidth : columnWidth(initialWidth),
      }),
    )}</div>`;
}

function chartTemplate(
  chartTag: ElementTag,
  { language, inherited, initialWidth }: DashboardElementsOptions,
): TemplateResult {
  // Lit writes the tag into the template itself; it is a constant of the library.
  const tag = unsafeStatic(chartTag);
  return staticHTML`<${tag} no-source exportparts=${PARTS} lang=${language.code} .initialWidth=${initialWidth} .inherited=${inherited}></${tag}>`;
}

/** Parts of the charts that a page can style from outside the dashboard. */
const PARTS = 'plot, mark, axis, legend, tooltip, table, toolbar';

/** Font size of a page that sets none, in pixels. */
const EM = 16;

/** Width from which the dashboard has two columns, and the gap between them, as in its style sheet; in pixels. */
const TWO_COLUMNS_WIDTH = 75 * EM;
const COLUMN_GAP = 3.5 * EM;

/** Width in pixels of a chart that shares its row with another, where the dashboard has two columns. */
function columnWidth(width: number | undefined): number | undefined {
  return width && width >= TWO_COLUMNS_WIDTH ? (width - COLUMN_GAP) / 2 : width;
}
