import { html, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import type { Reading } from '../templates/reading.js';
import { sourceTemplate } from '../templates/source.js';
import { describeOccasion } from '../words/dashboard.js';

/** What a dashboard passes on to the charts that it lays out itself. */
export interface Inheritance {
  readonly locale: Locale;
  readonly reading: Reading;
  /** In pixels. */
  readonly initialWidth: number | undefined;
}

/**
 * Prints the title, where and when, every chart of the report, and the source once for all.
 *
 * @param laidOut - whether the page has laid out elements of its own inside.
 */
export function dashboardTemplate(
  report: Report,
  inheritance: Inheritance,
  laidOut: boolean,
): TemplateResult<1> {
  const { locale } = inheritance;
  return html`<section class="root" lang=${locale}>
    <h2 part="heading">${localise(report.title, locale)}</h2>
    <p part="takeaway">${describeOccasion(report, locale)}</p>
    ${laidOut ? html`<slot></slot>` : chartsTemplate(inheritance)}
    ${sourceTemplate(report, locale)}
  </section>`;
}

/** On a server the charts can ask nothing of what is around them: they are told. */
function chartsTemplate({ locale, reading, initialWidth }: Inheritance): TemplateResult<1> {
  // Side by side from 75 em, as the style sheet has it, with a gap of 3.5 em.
  const half =
    initialWidth && initialWidth >= 75 * 16 ? (initialWidth - 3.5 * 16) / 2 : initialWidth;
  return html`<key-figures no-source exportparts="mark" lang=${locale} .inherited=${reading}></key-figures>
    <div class="charts">
      <award-chart no-source exportparts=${PARTS} lang=${locale} .initialWidth=${initialWidth} .inherited=${reading}></award-chart>
      <infrastructure-chart no-source exportparts=${PARTS} lang=${locale} .initialWidth=${half} .inherited=${reading}></infrastructure-chart>
      <household-chart no-source exportparts=${PARTS} lang=${locale} .initialWidth=${half} .inherited=${reading}></household-chart>
    </div>`;
}

/** What a page may style of the charts inside. */
const PARTS = 'plot, mark, axis, legend, tooltip, table, toolbar';
