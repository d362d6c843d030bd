import { describeMentions, describeSource } from '../i18n/describe/source.js';
import type { Language } from '../i18n/language.js';
import { layoutCaptionedPlot } from '../layout/captioned-plot.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { PlotGeometry } from '../layout/plot.js';
import type { Report } from '../report/report.js';
import type { PictureText } from './svg.js';

/** How a chart is shown. */
export interface PictureOptions {
  readonly title: string;
  readonly legend: boolean;
  readonly language: Language;
}

/** A whole figure before it is painted. */
export interface PictureLayout {
  readonly geometry: PlotGeometry;
  readonly text: PictureText;
}

/**
 * Lays a chart out as a standalone picture. Title and source are always included; the legend only
 * if the page shows it.
 */
export function layoutPicture(
  { takeaway, legend, geometry, notes }: ChartContent,
  { source, mentions }: Report,
  { title, legend: hasLegend, language }: PictureOptions,
): PictureLayout {
  const origin = describeSource(source, language).join('');
  const figure = layoutCaptionedPlot(
    {
      heading: title,
      takeaway,
      legend: hasLegend && geometry.marks.length > 0 ? legend : [],
      notes: [origin, describeMentions(mentions, language), ...notes].filter(Boolean),
    },
    geometry,
  );
  const description = `${takeaway} ${origin} ${source.url ?? ''}`.trim();
  return { geometry: figure, text: { title, description, locale: language.code } };
}
