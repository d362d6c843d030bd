import type { PropertyDeclarations } from 'lit';
import { groupByIssuer } from '../data/issuers.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { ChartElement } from '../element/chart-element.js';
import type { Frame } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { AWARD_WORDS, describeAwards } from '../words/awards.js';
import { type AwardLayout, layoutAwards } from './layout.js';
import { awardLegend, awardTable } from './template.js';

/**
 * Who was awarded what by whom.
 *
 * @summary Draws the awards of a report by issuer, individuals and collectives apart.
 * @tagname award-chart
 */
export class AwardChart extends ChartElement {
  static override properties: PropertyDeclarations = { layout: { useDefault: true } };

  readonly kind = 'awards';

  /** Bars stacked by recipient, a bar for each recipient, bars of 100 %, or a dot for each recipient. */
  declare layout: AwardLayout;

  constructor() {
    super();
    this.layout = 'bars';
  }

  protected override compose({ awards }: Report, locale: Locale, frame: Frame): ChartContent {
    const issuers = groupByIssuer(awards, locale);
    const geometry = layoutAwards(issuers, this.layout, locale, frame);
    return {
      heading: AWARD_WORDS[locale].heading,
      takeaway: describeAwards(issuers, locale),
      legend: awardLegend(awards, geometry, locale),
      geometry,
      table: awardTable(awards, locale),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'award-chart': AwardChart;
  }
}
