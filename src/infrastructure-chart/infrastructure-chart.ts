import type { PropertyDeclarations } from 'lit';
import { ChartElement } from '../base/chart-element.js';
import { describeInfrastructure } from '../i18n/describe/infrastructure.js';
import { describeReconciliation } from '../i18n/describe/reconciliation.js';
import type { Language } from '../i18n/language.js';
import type { ChartContent } from '../layout/chart-content.js';
import { glyphOf } from '../layout/icons.js';
import type { Frame } from '../layout/plot.js';
import { findLayout } from '../report/elements.js';
import { reconcile } from '../report/reconcile.js';
import type { Report } from '../report/report.js';
import type { ReportRow } from '../report/row-reference.js';
import { addUnitemisedWorks } from '../report/unitemised.js';
import { groupByUnit } from '../report/units.js';
import { infrastructureLegend, infrastructureTable } from './content.js';
import { GLYPH_SERIES, type InfrastructureLayout, layoutInfrastructure } from './layout.js';

/**
 * Chart of works that were built and repaired.
 *
 * @summary Draws the works of a report; units never share a scale and are never summed.
 * @tagname infrastructure-chart
 */
export class InfrastructureChart extends ChartElement {
  static override properties: PropertyDeclarations = { layout: { useDefault: true } };

  readonly list = 'infrastructure';

  /**
   * How the works are drawn. `pictogram`: icons that count the units, and roads whose length counts kilometres;
   * `bars`: a bar for each work, with an axis for each unit.
   */
  declare layout: InfrastructureLayout;

  constructor() {
    super();
    this.layout = findLayout('infrastructure');
  }

  protected override get drawnLayout(): InfrastructureLayout {
    return findLayout('infrastructure', this.layout);
  }

  protected override seriesOf(row: ReportRow): number | undefined {
    return 'work' in row ? GLYPH_SERIES[glyphOf(row.icon)] : undefined;
  }

  protected override compose(report: Report, language: Language, frame: Frame): ChartContent {
    const reconciled = reconcile(report).filter(({ list }) => list === 'infrastructure');
    const units = groupByUnit(report.infrastructure, language.code);
    const drawn = addUnitemisedWorks(units, reconciled, language.chart.unitemised, language.code);
    const geometry = layoutInfrastructure(drawn, this.drawnLayout, language, frame);
    return {
      heading: language.infrastructure.heading,
      takeaway: describeInfrastructure(units, language),
      legend: infrastructureLegend(geometry, report.infrastructure, language),
      geometry,
      table: () => infrastructureTable(report, reconciled, language),
      notes: reconciled.map((it) => describeReconciliation(it, language)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'infrastructure-chart': InfrastructureChart;
  }
}
