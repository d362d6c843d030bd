import type { ChartElement } from '../../base/chart-element.js';
import type { Language } from '../../i18n/language.js';
import type { ChartContent } from '../../layout/chart-content.js';
import type { ElementTag } from '../../report/elements.js';
import type { Report } from '../../report/report.js';
import '../../index.js';

/** How to draw a chart outside a browser. */
export interface ChartOptions {
  readonly report: Report;
  readonly language: Language;
  /** Defaults to the chart's own default layout. */
  readonly layout?: string | undefined;
  /** Width of the plot in pixels. */
  readonly width: number;
}

/** Size of body text outside a browser, in pixels. */
const EM = 16;

/** Composes the content of a chart without rendering its element. */
export function composeChart(
  tag: ElementTag,
  { report, language, layout, width }: ChartOptions,
): ChartContent {
  const Chart = customElements.get(tag) as unknown as new () => ChartElement;
  const chart = new Chart();
  if (layout !== undefined) chart.layout = layout;
  return chart.composeAlone(report, language, { width, em: EM });
}
