import { groupByIssuer } from '../data/issuers.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { ChartElement } from '../element/chart-element.js';
import type { Frame } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { describeAwards } from '../words/awards.js';
import { layoutIssuers } from './layout.js';
import { ISSUER_WORDS, issuerLegend, issuerTable } from './template.js';

/**
 * How many awards each issuer gave.
 *
 * @summary Draws one bar for each issuer, whoever received the awards.
 * @tagname issuer-chart
 */
export class IssuerChart extends ChartElement {
  readonly kind = 'awards';

  protected override compose({ awards }: Report, locale: Locale, frame: Frame): ChartContent {
    const issuers = groupByIssuer(awards, locale);
    return {
      heading: ISSUER_WORDS[locale].heading,
      takeaway: describeAwards(issuers, locale),
      legend: issuerLegend(locale),
      geometry: layoutIssuers(issuers, locale, frame),
      table: () => issuerTable(issuers, locale),
      notes: [],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'issuer-chart': IssuerChart;
  }
}
