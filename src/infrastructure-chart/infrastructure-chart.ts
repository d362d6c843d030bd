import type { PropertyDeclarations } from 'lit';
import { laiChauAwards } from '../data/lai-chau-awards.js';
import { laiChauWorks } from '../data/lai-chau-works.js';
import { reconcile } from '../data/reconcile.js';
import type { Report } from '../data/report.js';
import { addRestOfWorks } from '../data/rest.js';
import type { Row } from '../data/row.js';
import type { Locale } from '../data/text.js';
import { groupByUnit } from '../data/works.js';
import { ChartElement } from '../element/chart-element.js';
import { glyphOf } from '../layout/icons.js';
import type { Frame } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { COMMON_WORDS } from '../words/common.js';
import { describeInfrastructure, INFRASTRUCTURE_WORDS } from '../words/infrastructure.js';
import { describeReconciliation } from '../words/reconciliation.js';
import { type InfrastructureLayout, layoutInfrastructure, SERIES } from './layout.js';
import { infrastructureLegend, infrastructureTable } from './template.js';

/**
 * What was built and repaired.
 *
 * @summary Draws the works of a report; units never share a scale and are never summed.
 * @tagname infrastructure-chart
 */
export class InfrastructureChart extends ChartElement {
  static override builtIn: Report = { ...laiChauAwards, infrastructure: laiChauWorks };

  static override properties: PropertyDeclarations = { layout: { useDefault: true } };

  readonly kind = 'infrastructure';

  /** Icons that count the units, or bars with a scale for each unit. */
  declare layout: InfrastructureLayout;

  constructor() {
    super();
    this.layout = 'pictogram';
  }

  protected override seriesOf(row: Row): number | undefined {
    return 'work' in row ? SERIES[glyphOf(row.icon)] : undefined;
  }

  protected override compose(report: Report, locale: Locale, frame: Frame): ChartContent {
    const reconciled = reconcile(report).filter(({ list }) => list === 'infrastructure');
    const units = groupByUnit(report.infrastructure, locale);
    const drawn = addRestOfWorks(units, reconciled, COMMON_WORDS[locale].rest, locale);
    const geometry = layoutInfrastructure(drawn, this.layout, locale, frame);
    return {
      heading: INFRASTRUCTURE_WORDS[locale].heading,
      takeaway: describeInfrastructure(units, locale),
      legend: infrastructureLegend(geometry, report.infrastructure, locale),
      geometry,
      table: () => infrastructureTable(report, reconciled, locale),
      notes: reconciled.map((it) => describeReconciliation(it, locale)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'infrastructure-chart': InfrastructureChart;
  }
}
