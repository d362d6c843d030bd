import { formatCSV } from '../data/format-csv.js';
import { partOf } from '../data/part.js';
import type { Report } from '../data/report.js';
import type { Kind } from '../data/vocabulary.js';
import type { ChartContent } from '../templates/figure.js';
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

/** The whole figure as a standalone SVG file. */
export function writeSVG({ content, report, figure, ...options }: ShownChart): string {
  const { picture, text } = layoutPicture(content, report, options);
  const { xml, look } = printPicture(picture, figure);
  return assembleSVG(xml, picture, text, look);
}

/** The rows of a chart, and the totals that the source states of them, as a CSV file. */
export function writeCSV({ report, kind, locale }: ShownChart): string {
  return formatCSV(partOf(report, kind), locale);
}
