import { formatCSV } from '../data/format-csv.js';
import { partOf } from '../data/part.js';
import type { Report } from '../data/report.js';
import type { Kind } from '../data/vocabulary.js';
import type { ChartContent } from '../templates/figure.js';
import { REFUSALS } from '../words/refusals.js';
import { layoutPicture, type PictureOptions } from './picture.js';
import { printPicture } from './print.js';
import { assembleSVG } from './svg.js';

/** A chart as it is shown. */
export interface ShownChart extends PictureOptions {
  readonly kind: Kind;
  readonly report: Report;
  readonly content: ChartContent;
  /** Where it stands in the page. */
  readonly figure: Element;
}

/** A chart, whether it shows anything or not. */
export type Chart = Pick<ShownChart, 'kind' | 'title' | 'legend' | 'locale'> & {
  readonly [Key in 'content' | 'figure']: ShownChart[Key] | null | undefined;
} & {
  readonly reading:
    | { readonly status: 'ready'; readonly report: Report }
    | { readonly status: 'loading' | 'failed' };
};

/** The chart as it is shown; throws in the reader's language where it shows nothing. */
export function expectShown({ reading, content, figure, ...rest }: Chart): ShownChart {
  if (reading.status === 'ready' && content && figure?.isConnected) {
    return { report: reading.report, content, figure, ...rest };
  }
  throw new Error(REFUSALS[rest.locale].none);
}

/** The whole figure as a standalone SVG file. */
export function writeSVG(chart: Chart): string {
  const { content, report, figure, ...options } = expectShown(chart);
  const { picture, text } = layoutPicture(content, report, options);
  const { xml, look } = printPicture(picture, figure);
  return assembleSVG(xml, picture, text, look);
}

/** The rows of a chart, and the totals that the source states of them, as a CSV file. */
export function writeCSV(chart: Chart): string {
  const { report, kind, locale } = expectShown(chart);
  return formatCSV(partOf(report, kind), locale);
}
