import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { layoutFigure } from '../layout/figure.js';
import type { PlotGeometry } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { listMentions } from '../words/common.js';
import { describeSource } from '../words/source.js';
import type { PictureText } from './svg.js';

/** A chart as it is shown. */
export interface ShownChart {
  readonly content: ChartContent;
  readonly report: Report;
  readonly locale: Locale;
  readonly title: string;
  /** Whether its legend is shown. */
  readonly legend: boolean;
}

/** A chart as one picture that stands alone, with its title and its source even where the page has left them out. */
export function layoutPicture({ content, report, locale, title, legend }: ShownChart): {
  readonly picture: PlotGeometry;
  readonly text: PictureText;
} {
  const { takeaway, geometry, table } = content;
  const source = describeSource(report.source, locale).join('');
  const mentions = report.mentions.map((it) => localise(it, locale));
  const notes = [
    source,
    ...(mentions.length > 0 ? [listMentions(mentions, locale)] : []),
    ...content.notes,
  ];
  const shown = legend && table.rows.length > 0 ? content.legend : [];
  const words = { heading: title, takeaway, legend: shown, notes };
  const description = [takeaway, source, report.source.url ?? ''].join(' ').trim();
  return { picture: layoutFigure(words, geometry), text: { title, description, locale } };
}
