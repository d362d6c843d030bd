import { FlowLayout } from './flow-layout.js';
import { type LegendEntry, layoutLegend } from './legend.js';
import type { PlotGeometry } from './plot.js';
import { sizeOf, wrapBalanced } from './text.js';

/** The text around a plot; empty text takes no space. */
export interface Caption {
  readonly heading: string;
  readonly takeaway: string;
  readonly legend: readonly LegendEntry[];
  /** Paragraphs under the plot: the source of its figures, and remarks. */
  readonly notes: readonly string[];
}

/** Margin on all sides, in em, so that wider fonts still fit. */
const MARGIN = 1;
/** The longest line of the takeaway, in em. */
const TAKEAWAY_WIDTH = 45;

/** Lays out a plot with its heading, takeaway, legend and notes as a standalone picture. */
export function layoutCaptionedPlot(
  { heading, takeaway, legend, notes }: Caption,
  plot: PlotGeometry,
): PlotGeometry {
  const { width, em } = plot;
  const margin = MARGIN * em;
  const column = { x: margin, width };
  const flow = new FlowLayout({ width: Math.ceil(width + 2 * margin), em });
  flow.y = margin;
  if (heading) {
    flow.writeLines(wrapBalanced(heading, 'heading', width, em), 'heading', margin);
    flow.y += 0.15 * em;
  }
  if (takeaway) {
    const lineWidth = Math.min(width, TAKEAWAY_WIDTH * em);
    flow.writeLines(wrapBalanced(takeaway, 'takeaway', lineWidth, em), 'takeaway', margin);
    flow.y += 0.9 * em;
  }
  if (legend.length > 0) {
    const size = 0.9 * sizeOf('legend', em);
    layoutLegend(flow, legend, { style: 'legend', size, gap: 1.4 * em, column });
    flow.y += 1.2 * em;
  }
  flow.placePlot(plot, { x: margin, gap: 0.9 * em });
  for (const note of notes) {
    flow.y += 0.2 * em;
    flow.write(note, 'detail', column);
  }
  flow.y = Math.ceil(flow.y + margin);
  return flow.toGeometry(plot.markShape);
}
