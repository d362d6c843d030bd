import { html, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { sourceTemplate } from '../templates/source.js';
import { DASHBOARD_WORDS } from '../words/dashboard.js';
import { formatDate, formatPeriod } from '../words/date.js';

/**
 * Prints the title, where and when, every chart of the report, and the source once for all.
 *
 * @param laidOut - whether the page has laid out elements of its own inside.
 */
export function dashboardTemplate(
  report: Report,
  locale: Locale,
  laidOut: boolean,
): TemplateResult<1> {
  const held = report.held && DASHBOARD_WORDS[locale].held(formatDate(report.held, locale));
  const where = [localise(report.place, locale), formatPeriod(report.period), held].filter(Boolean);
  return html`<section class="root" lang=${locale}>
    <h2 part="heading">${localise(report.title, locale)}</h2>
    <p part="takeaway">${where.join(' · ')}</p>
    ${laidOut ? html`<slot></slot>` : chartsTemplate()}
    ${sourceTemplate(report, locale)}
  </section>`;
}

/** The charts have the report of the dashboard around them. */
function chartsTemplate(): TemplateResult<1> {
  return html`<key-figures no-source exportparts="mark"></key-figures>
    <div class="charts">
      <award-chart no-source exportparts=${PARTS}></award-chart>
      <infrastructure-chart no-source exportparts=${PARTS}></infrastructure-chart>
      <household-chart no-source exportparts=${PARTS}></household-chart>
    </div>`;
}

/** What a page may style of the charts inside. */
const PARTS = 'plot, mark, axis, legend, tooltip, table, toolbar';
