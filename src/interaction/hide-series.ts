import { describeHidden } from '../i18n/describe/change.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { LegendEntry } from '../layout/legend.js';
import type { Mark } from '../layout/plot.js';
import { type FilteredReport, filterRows, toWhole } from '../report/filter-rows.js';
import type { Report } from '../report/report.js';
import { type ReportRow, toId } from '../report/row-reference.js';
import type { DrawingState } from './drawing-state.js';

/** How a chart is drawn without some of its series. */
export interface HideOptions {
  /** Indexes of the hidden series. */
  readonly hidden: ReadonlySet<number>;
  /** Finds the series of a row; `undefined` for a row that cannot be hidden. */
  readonly seriesOf: (row: ReportRow) => number | undefined;
  /** Composes the chart of a report. */
  readonly compose: (report: Report) => ChartContent;
}

/**
 * Draws a chart without its hidden series, and says so in the takeaway. The legend keeps them, so
 * that they can be shown again; marks keep their ids of the whole chart. If no row would be left,
 * the whole chart is drawn.
 */
export function hideSeries(
  whole: DrawingState,
  { hidden, seriesOf, compose }: HideOptions,
): DrawingState {
  const isHidden = (series: number | undefined) => series !== undefined && hidden.has(series);
  const { list, language, report } = whole;
  const filtered = filterRows(report, list, (row) => !isHidden(seriesOf(row)));
  if (filtered.rowIndexes.length === 0) return whole;
  const content = compose(filtered.report);
  const legend = mergeLegends(whole.legend, content.legend, isHidden);
  const names = legend.flatMap(({ name, series }) => (name && isHidden(series) ? [name] : []));
  const hiddenText = describeHidden([...new Set(names)], language);
  const marks = content.geometry.marks.map((mark) => referToWhole(mark, filtered));
  return {
    ...whole,
    shownReport: filtered.report,
    legend,
    content: {
      ...content,
      hiddenText,
      takeaway: `${hiddenText} ${content.takeaway}`,
      geometry: { ...content.geometry, marks },
    },
  };
}

/** The whole legend, with the figures of the filtered report for series that are shown. */
function mergeLegends(
  whole: readonly LegendEntry[],
  shown: readonly LegendEntry[],
  isHidden: (series: number | undefined) => boolean,
): LegendEntry[] {
  const remaining = [...shown];
  return whole.map((entry) => {
    const [next] = remaining;
    if (!next || isHidden(entry.series) || next.name !== entry.name) return entry;
    remaining.shift();
    return next;
  });
}

/** Makes a mark of the filtered report refer to rows of the whole one. */
function referToWhole(mark: Mark, filtered: FilteredReport): Mark {
  const rows = toWhole(mark.rows, filtered);
  return { ...mark, rows, id: toId(rows) };
}
