import { ChartElement } from '../base/chart-element.js';
import { describeAwards } from '../i18n/describe/awards.js';
import type { Language } from '../i18n/language.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { Frame } from '../layout/plot.js';
import { groupByIssuer } from '../report/issuers.js';
import type { Report } from '../report/report.js';
import { issuerLegend, issuerTable } from './content.js';
import { layoutIssuers } from './layout.js';

/**
 * How many awards each issuer gave.
 *
 * @summary Draws one bar for each issuer, whoever received the awards.
 * @tagname issuer-chart
 */
export class IssuerChart extends ChartElement {
  readonly list = 'awards';

  protected override compose({ awards }: Report, language: Language, frame: Frame): ChartContent {
    const issuers = groupByIssuer(awards, language.code);
    return {
      heading: language.issuers.heading,
      takeaway: describeAwards(issuers, language),
      legend: issuerLegend(language),
      geometry: layoutIssuers(issuers, language, frame),
      table: () => issuerTable(issuers, language),
      notes: [],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'issuer-chart': IssuerChart;
  }
}
