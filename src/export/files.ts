import { formatCSV } from '../data/format-csv.js';
import { partOf } from '../data/part.js';
import type { Kind } from '../data/vocabulary.js';
import type { ChartContent } from '../templates/figure.js';
import type { Reading } from '../templates/reading.js';
import { REFUSALS } from '../words/refusals.js';
import { layoutPicture, type PictureOptions } from './picture.js';
import { printPicture } from './print.js';
import { assembleSVG } from './svg.js';

/** A chart, whether it shows anything or not. */
export interface Chart extends PictureOptions {
  readonly kind: Kind;
  readonly reading: Reading;
  readonly content: ChartContent | undefined;
  /** Where it stands in the page. */
  readonly figure: Element | null | undefined;
}

/** A chart as it is shown. */
export interface ShownChart extends Chart {
  readonly reading: Extract<Reading, { status: 'ready' }>;
  readonly content: ChartContent;
  readonly figure: Element;
}

/** The chart as it is shown; throws in the reader's language where it shows nothing. */
export function expectShown(chart: Chart): ShownChart {
  const { reading, figure, locale } = chart;
  if (reading.status === 'ready' && figure?.isConnected) return chart as ShownChart;
  throw new Error(REFUSALS[locale].none);
}

/** The whole figure as a standalone SVG file. */
export function writeSVG(chart: Chart): string {
  const shown = expectShown(chart);
  const { picture, text } = layoutPicture(shown.content, shown.reading.report, shown);
  const { xml, look } = printPicture(picture, shown.figure);
  return assembleSVG(xml, picture, text, look);
}

/** The rows of a chart, and the totals that the source states of them, as a CSV file. */
export function writeCSV(chart: Chart): string {
  const { reading, kind, locale } = expectShown(chart);
  return formatCSV(partOf(reading.report, kind), locale);
}
