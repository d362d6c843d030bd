import { leaveOut } from '../data/leave-out.js';
import type { Report } from '../data/report.js';
import type { Row } from '../data/row.js';
import type { ChartContent } from '../templates/figure.js';
import { describePart } from '../words/announcement.js';
import type { Drawn } from './interaction-controller.js';

/**
 * Draws a report without the hidden series and says so. Its legend keeps them, to bring them back, and its
 * marks keep the keys that they have in the whole. Where nothing would be left, the whole is shown.
 */
export function composePart(
  whole: Drawn,
  hidden: ReadonlySet<number>,
  seriesOf: (row: Row) => number | undefined,
  compose: (report: Report) => ChartContent,
): Drawn {
  const isHidden = (series: number | undefined) => series !== undefined && hidden.has(series);
  const { kind, locale, report } = whole;
  const { report: shown, indexes } = leaveOut(report, kind, (row) => isHidden(seriesOf(row)));
  if (indexes.length === 0) return whole;
  const content = compose(shown);
  const left = [...content.legend];
  const legend = whole.legend.map((entry) =>
    !isHidden(entry.series) && left[0]?.name === entry.name ? (left.shift() ?? entry) : entry,
  );
  const gone = legend.flatMap(({ name, series }) => (name && isHidden(series) ? [name] : []));
  const marks = content.geometry.marks.map((mark) => ({
    ...mark,
    key: String(indexes[Number(mark.key)] ?? mark.key),
  }));
  const part = describePart([...new Set(gone)], locale);
  const takeaway = `${part} ${content.takeaway}`;
  const geometry = { ...content.geometry, marks };
  return { ...whole, shown, legend, content: { ...content, part, takeaway, geometry } };
}
