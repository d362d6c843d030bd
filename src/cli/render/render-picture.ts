import { layoutPicture } from '../../export/picture.js';
import { plainLook } from '../../export/plain-look.js';
import { paintGeometry } from '../../export/shapes.js';
import { writeSVG } from '../../export/svg.js';
import type { ElementTag } from '../../report/elements.js';
import { type ChartOptions, composeChart } from './compose-chart.js';

/**
 * Renders a chart as a standalone SVG file, the same as a browser exports from an unstyled page.
 */
export function renderPicture(tag: ElementTag, options: ChartOptions): string {
  const content = composeChart(tag, options);
  const { geometry, text } = layoutPicture(content, options.report, {
    title: content.heading,
    legend: true,
    language: options.language,
  });
  return writeSVG(paintGeometry(geometry, plainLook(geometry.em)), text);
}
