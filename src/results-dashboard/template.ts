import { html, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { sourceTemplate } from '../templates/source.js';
import { DASHBOARD_WORDS } from '../words/dashboard.js';
import { formatDate, formatPeriod } from '../words/date.js';

/** Prints the title, where and when, every chart of the report, and the source once for all. */
export function dashboardTemplate(report: Report, locale: Locale): TemplateResult<1> {
  const held = report.held && DASHBOARD_WORDS[locale].held(formatDate(report.held, locale));
  const where = [localise(report.place, locale), formatPeriod(report.period), held];
  return html`<section class="root" lang=${locale} @chart-load=${stop}>
    <h2 part="heading">${localise(report.title, locale)}</h2>
    <p part="takeaway">${where.filter(Boolean).join(' · ')}</p>
    <key-figures no-source exportparts="mark" .report=${report}></key-figures>
    <div class="charts">
      <award-chart no-source exportparts=${PARTS} .report=${report}></award-chart>
      <infrastructure-chart no-source exportparts=${PARTS} .report=${report}></infrastructure-chart>
      <household-chart no-source exportparts=${PARTS} .report=${report}></household-chart>
    </div>
    ${sourceTemplate(report.source, locale)}
  </section>`;
}

/** What a page may style of the charts inside. */
const PARTS = 'plot, mark, axis, legend, table';

// The dashboard itself tells that a report was read, once.
function stop(event: Event) {
  event.stopPropagation();
}
