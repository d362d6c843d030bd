import type { PropertyDeclarations } from 'lit';
import { ChartElement } from '../base/chart-element.js';
import { describeAwards } from '../i18n/describe/awards.js';
import { describeReconciliation } from '../i18n/describe/reconciliation.js';
import type { Language } from '../i18n/language.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { Frame } from '../layout/plot.js';
import { findLayout } from '../report/elements.js';
import { groupByIssuer } from '../report/issuers.js';
import { RECIPIENT_NAMES } from '../report/recipients.js';
import { reconcile } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import type { ReportRow } from '../report/row-reference.js';
import { findUnitemisedIssuer } from '../report/unitemised.js';
import { awardLegend, awardTable } from './content.js';
import { type AwardLayout, layoutAwards } from './layout.js';

/**
 * Chart of awards: who gave how many, and to whom.
 *
 * @summary Draws the awards of a report by issuer, individuals and collectives apart.
 * @tagname award-chart
 */
export class AwardChart extends ChartElement {
  static override properties: PropertyDeclarations = { layout: { useDefault: true } };

  readonly list = 'awards';

  /**
   * How the awards are drawn. `bars`: a bar for each issuer, stacked by recipient; `grouped`: a bar for each recipient
   * under its issuer; `share`: bars of equal length, divided into the shares of recipients; `dots`: a dot for each
   * recipient, or for as many as the legend says.
   */
  declare layout: AwardLayout;

  constructor() {
    super();
    this.layout = findLayout('award');
  }

  protected override get drawnLayout(): AwardLayout {
    return findLayout('award', this.layout);
  }

  protected override seriesOf(row: ReportRow): number | undefined {
    return 'recipient' in row ? RECIPIENT_NAMES.indexOf(row.recipient) : undefined;
  }

  protected override compose(report: Report, language: Language, frame: Frame): ChartContent {
    const { awards } = report;
    const reconciled = reconcile(report).filter(({ list }) => list === 'awards');
    const issuers = groupByIssuer(awards, language.code);
    const unitemised = findUnitemisedIssuer(reconciled, language.chart.unitemised);
    const geometry = layoutAwards(
      unitemised ? [...issuers, unitemised] : issuers,
      this.drawnLayout,
      language,
      frame,
    );
    const notes = reconciled.map((it) => describeReconciliation(it, language));
    if (unitemised && this.drawnLayout === 'share') notes.unshift(language.awards.shares);
    return {
      heading: language.awards.heading,
      takeaway: describeAwards(issuers, language, !unitemised),
      legend: awardLegend(awards, geometry, language),
      geometry,
      table: () => awardTable(report, language),
      notes,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'award-chart': AwardChart;
  }
}
