import type { PropertyDeclarations } from 'lit';
import { groupByIssuer, RECIPIENTS } from '../data/issuers.js';
import { reconcile } from '../data/reconcile.js';
import type { Report } from '../data/report.js';
import { restIssuer } from '../data/rest.js';
import type { Row } from '../data/row.js';
import type { Locale } from '../data/text.js';
import { ChartElement } from '../element/chart-element.js';
import type { Frame } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { AWARD_WORDS, describeAwards } from '../words/awards.js';
import { COMMON_WORDS } from '../words/common.js';
import { describeReconciliation } from '../words/reconciliation.js';
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

  protected override seriesOf(row: Row): number | undefined {
    return 'recipient' in row ? RECIPIENTS.indexOf(row.recipient) : undefined;
  }

  protected override compose(report: Report, locale: Locale, frame: Frame): ChartContent {
    const { awards } = report;
    const reconciled = reconcile(report).filter(({ list }) => list === 'awards');
    const issuers = groupByIssuer(awards, locale);
    const rest = restIssuer(reconciled, COMMON_WORDS[locale].rest);
    const geometry = layoutAwards(rest ? [...issuers, rest] : issuers, this.layout, locale, frame);
    const notes = reconciled.map((it) => describeReconciliation(it, locale));
    if (rest && this.layout === 'share') notes.unshift(AWARD_WORDS[locale].shares);
    return {
      heading: AWARD_WORDS[locale].heading,
      takeaway: describeAwards(issuers, locale, !rest),
      legend: awardLegend(awards, geometry, locale),
      geometry,
      table: () => awardTable(report, locale),
      notes,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'award-chart': AwardChart;
  }
}
