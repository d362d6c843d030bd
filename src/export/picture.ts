import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { layoutFigure } from '../layout/figure.js';
import type { PlotGeometry } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { listMentions } from '../words/common.js';
import { describeSource } from '../words/source.js';
import type { PictureText } from './svg.js';

/** How a chart is shown. */
export interface PictureOptions {
  readonly title: string;
  readonly legend: boolean;
  readonly locale: Locale;
}

/** A chart as one picture that stands alone, with its title and its source even where the page has left them out. */
export function layoutPicture(
  { takeaway, legend, geometry, notes }: ChartContent,
  { source, mentions }: Report,
  { title, legend: hasLegend, locale }: PictureOptions,
): { picture: PlotGeometry; text: PictureText } {
  const origin = describeSource(source, locale).join('');
  const picture = layoutFigure(
    {
      heading: title,
      takeaway,
      legend: hasLegend && geometry.marks.length > 0 ? legend : [],
      notes: [origin, listMentions(mentions, locale), ...notes].filter(Boolean),
    },
    geometry,
  );
  const description = `${takeaway} ${origin} ${source.url ?? ''}`.trim();
  return { picture, text: { title, description, locale } };
}
