import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import type { ChartElement } from '../element/chart-element.js';
import { layoutPicture } from '../export/picture.js';
import { plainLook } from '../export/plain-look.js';
import { assembleSVG, type PictureText } from '../export/svg.js';
import type { PlotGeometry } from '../layout/plot.js';
import type { ChartContent } from '../templates/figure.js';
import { plotTemplate } from '../templates/plot.js';
import { createServerElement, type ElementOptions, type Tag } from './server-element.js';

/** What a chart shows of a report that can be drawn. */
export function composeChart(tag: Tag, options: ElementOptions): ChartContent {
  const { element } = createServerElement(tag, options);
  return (element as ChartElement).content as ChartContent;
}

/** A chart as the file that the browser makes of it on a plain page. */
export function printFile(content: ChartContent, report: Report, locale: Locale): string {
  const options = { title: content.heading, legend: true, locale };
  const { picture, text } = layoutPicture(content, report, options);
  return printPicture(picture, text);
}

/** A picture as a standalone SVG file in the library's own looks. */
export function printPicture(picture: PlotGeometry, text: PictureText): string {
  const printed = collectResultSync(render(plotTemplate(picture, '')));
  // As XML has it: nothing closes what is empty, and a quotation mark in a text is itself.
  const xml = printed.slice(printed.indexOf('<svg')).replace(/(?<!--)><\/\w+>/g, '/>');
  const file = assembleSVG(xml, picture, text, plainLook(picture.em));
  return file.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}
