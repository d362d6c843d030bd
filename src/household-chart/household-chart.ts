import type { PropertyDeclarations } from 'lit';
import { ChartElement } from '../base/chart-element.js';
import { describeHouseholds } from '../i18n/describe/households.js';
import type { Language } from '../i18n/language.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { Frame } from '../layout/plot.js';
import { findLayout } from '../report/elements.js';
import type { Report } from '../report/report.js';
import { householdLegend, householdTable } from './content.js';
import { type HouseholdLayout, layoutHouseholds } from './layout.js';

/**
 * Chart of the households that were helped, by measure.
 *
 * @summary Draws the households that each measure of a report helped; measures may overlap and are never summed.
 * @tagname household-chart
 */
export class HouseholdChart extends ChartElement {
  static override properties: PropertyDeclarations = { layout: { useDefault: true } };

  readonly list = 'households';

  /**
   * How the households are drawn. `dots`: a dot for each household, or for as many as the legend says; `bars`: a bar
   * for each measure.
   */
  declare layout: HouseholdLayout;

  constructor() {
    super();
    this.layout = findLayout('household');
  }

  protected override get drawnLayout(): HouseholdLayout {
    return findLayout('household', this.layout);
  }

  protected override compose(report: Report, language: Language, frame: Frame): ChartContent {
    const { households } = report;
    const geometry = layoutHouseholds(households, this.drawnLayout, language, frame);
    return {
      heading: language.households.heading,
      takeaway: describeHouseholds(households, language),
      legend: householdLegend(geometry, language),
      geometry,
      table: () => householdTable(report, language),
      notes: [],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'household-chart': HouseholdChart;
  }
}
