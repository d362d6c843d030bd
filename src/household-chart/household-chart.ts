import type { PropertyDeclarations } from 'lit';
import { laiChauAwards } from '../data/lai-chau-awards.js';
import { laiChauHouseholds } from '../data/lai-chau-households.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { ChartElement } from '../element/chart-element.js';
import type { Frame } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { describeHouseholds, HOUSEHOLD_WORDS } from '../words/households.js';
import { type HouseholdLayout, layoutHouseholds } from './layout.js';
import { householdLegend, householdTable } from './template.js';

/**
 * How many households were helped, and by what.
 *
 * @summary Draws the households that each measure of a report helped; measures may overlap and are never summed.
 * @tagname household-chart
 */
export class HouseholdChart extends ChartElement {
  static override builtIn: Report = { ...laiChauAwards, households: laiChauHouseholds };

  static override properties: PropertyDeclarations = { layout: { useDefault: true } };

  readonly kind = 'households';

  /** A dot for each household, or bars. */
  declare layout: HouseholdLayout;

  constructor() {
    super();
    this.layout = 'dots';
  }

  protected override compose(report: Report, locale: Locale, frame: Frame): ChartContent {
    const { households } = report;
    const geometry = layoutHouseholds(households, this.layout, locale, frame);
    return {
      heading: HOUSEHOLD_WORDS[locale].heading,
      takeaway: describeHouseholds(households, locale),
      legend: householdLegend(geometry, locale),
      geometry,
      table: () => householdTable(report, locale),
      notes: [],
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'household-chart': HouseholdChart;
  }
}
