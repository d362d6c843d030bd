import type { ChartElement } from '../../base/chart-element.js';
import type { Language } from '../../i18n/language.js';
import type { ChartContent } from '../../layout/chart-content.js';
import type { ElementTag } from '../../report/elements.js';
import type { Report } from '../../report/report.js';
import '../../index.js';

/** How a chart is drawn where there is no page. */
export interface ChartOptions {
  readonly report: Report;
  readonly language: Language;
  /** The default of the chart if left out. */
  readonly layout?: string | undefined;
  /** Width of the plot in pixels. */
  readonly width: number;
}

/** Size of body text where there is no page, in pixels. */
const EM = 16;

/** Lays out what a chart shows of a report, without rendering an element. */
export function composeChart(
  tag: ElementTag,
  { report, language, layout, width }: ChartOptions,
): ChartContent {
  const Chart = customElements.get(tag) as unknown as new () => ChartElement;
  const chart = new Chart();
  if (layout !== undefined) chart.layout = layout;
  return chart.composeAlone(report, language, { width, em: EM });
}
