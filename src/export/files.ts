import type { ChartContent } from '../layout/chart-content.js';
import type { ListName } from '../report/lists.js';
import type { Report } from '../report/report.js';
import { selectList } from '../report/select-list.js';
import { formatCSV } from '../write/csv.js';
import { layoutPicture, type PictureOptions } from './picture.js';
import { readLook } from './read-look.js';
import { type Picture, paintGeometry } from './shapes.js';
import { type PictureText, writeSVG } from './svg.js';

/** A chart, whether it shows anything or not. */
export interface Chart extends PictureOptions {
  readonly list: ListName;
  /** Undefined until it can be drawn. */
  readonly report: Report | undefined;
  readonly content: ChartContent | undefined;
  /** Where it stands in the page. */
  readonly figure: Element | null | undefined;
}

/** A chart as it is shown. */
export interface ShownChart extends Chart {
  readonly report: Report;
  readonly content: ChartContent;
  readonly figure: Element;
}

/**
 * The chart as it is shown.
 *
 * @throws {Error} where it shows nothing; in the reader's language.
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
