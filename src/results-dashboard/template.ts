import { html, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import type { Reading } from '../templates/reading.js';
import { sourceTemplate } from '../templates/source.js';
import { describeOccasion } from '../words/dashboard.js';

/** Prints the title, where and when, what draws the report, and the source once for all. */
export function dashboardTemplate(
  report: Report,
  locale: Locale,
  charts: TemplateResult<1>,
): TemplateResult<1> {
  return html`<section class="root" lang=${locale}>
    <h2 part="heading">${localise(report.title, locale)}</h2>
    <p part="takeaway">${describeOccasion(report, locale)}</p>
    ${charts}
    ${sourceTemplate(report, locale)}
  </section>`;
}

/**
 * Prints every chart of a report. On a server they can ask nothing of what is around them: they are told.
 *
 * @param initialWidth - in pixels.
 */
export function chartsTemplate(
  reading: Reading,
  locale: Locale,
  initialWidth: number | undefined,
): TemplateResult<1> {
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
