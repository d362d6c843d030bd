import type { ChartContent } from '../layout/chart-content.js';
import type { ListName } from '../report/lists.js';
import type { Report } from '../report/report.js';
import { selectList } from '../report/select-list.js';
import { formatCSV } from '../write/csv.js';
import { layoutPicture, type PictureOptions } from './picture.js';
import { readLook } from './read-look.js';
import { type Picture, paintGeometry } from './shapes.js';
import { type PictureText, writeSVG } from './svg.js';

/** A chart that may have nothing to show yet. */
export interface Chart extends PictureOptions {
  readonly list: ListName;
  /** `undefined` until the report can be drawn. */
  readonly report: Report | undefined;
  readonly content: ChartContent | undefined;
  /** The rendered `<figure>` element. */
  readonly figure: Element | null | undefined;
}

/** A chart as it is shown. */
export interface ShownChart extends Chart {
  readonly report: Report;
  readonly content: ChartContent;
  readonly figure: Element;
}

/**
 * Expects a chart that shows something.
 *
 * @throws {Error} if it shows nothing; the message is in the reader's language.
 */
export function expectShown(chart: Chart): ShownChart {
  const { report, figure, language } = chart;
  if (report && figure?.isConnected) return chart as ShownChart;
  throw new Error(language.exportErrors.notDrawn);
}

/**
 * Paints the whole figure as the page shows it.
 *
 * @throws {Error} as {@link expectShown} does.
 */
export function paintChart(chart: Chart): { picture: Picture; text: PictureText } {
  const shown = expectShown(chart);
  const { geometry, text } = layoutPicture(shown.content, shown.report, shown);
  return { picture: paintGeometry(geometry, readLook(shown.figure, geometry)), text };
}

/**
 * Writes the whole figure as a standalone SVG file.
 *
 * @throws {Error} as {@link expectShown} does.
 */
export function exportSVG(chart: Chart): string {
  const { picture, text } = paintChart(chart);
  return writeSVG(picture, text);
}

/**
 * Writes the rows of a chart, and the totals that the source states of them, as a CSV file.
 *
 * @throws {Error} as {@link expectShown} does.
 */
export function exportCSV(chart: Chart): string {
  const { report, list, language } = expectShown(chart);
  return formatCSV(selectList(report, list), language.code);
}
