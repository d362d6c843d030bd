import { Drawing } from './drawing.js';
import { drawKeys } from './keys.js';
import type { LegendEntry } from './legend.js';
import type { LabelStyle, PlotGeometry } from './plot.js';
import { sizeOf, wrap } from './text.js';

/** The words around a plot; what is empty takes no room. */
export interface FigureText {
  readonly heading: string;
  readonly takeaway: string;
  readonly legend: readonly LegendEntry[];
  /** What stands under the plot: where its figures come from, and remarks. */
  readonly notes: readonly string[];
}

/** The bare edge of a picture, in em: a font wider than ours still ends inside. */
const MARGIN = 1;
/** The longest line of the takeaway, in em. */
const MEASURE = 45;

/** Lays a whole figure out as one picture that stands alone: heading, takeaway, legend, plot, source. */
export function layoutFigure(
  { heading, takeaway, legend, notes }: FigureText,
  plot: PlotGeometry,
): PlotGeometry {
  const { width, em } = plot;
  const x = MARGIN * em;
  const drawing = new Drawing({ width: Math.ceil(width + 2 * x), em });
  drawing.height = x;
  if (heading) {
    drawing.write(balance(heading, 'heading', width, em), 'heading', x);
    drawing.height += 0.15 * em;
  }
  if (takeaway) {
    const measure = Math.min(width, MEASURE * em);
    drawing.write(balance(takeaway, 'takeaway', measure, em), 'takeaway', x);
    drawing.height += 0.9 * em;
  }
  if (legend.length > 0) {
    const size = 0.9 * sizeOf('key', em);
    drawKeys(drawing, legend, { style: 'key', size, gap: 1.4 * em, x, width });
    drawing.height += 1.2 * em;
  }
  const dy = drawing.height;
  const move = <Item extends { x: number; y: number }>(item: Item): Item => ({
    ...item,
    x: item.x + x,
    y: item.y + dy,
  });
  drawing.marks.push(...plot.marks.map(move));
  drawing.labels.push(...plot.labels.map(move));
  drawing.swatches.push(...plot.swatches.map(move));
  for (const rule of plot.rules) {
    const { x1, y1, x2, y2 } = rule;
    drawing.rules.push({ ...rule, x1: x1 + x, y1: y1 + dy, x2: x2 + x, y2: y2 + dy });
  }
  drawing.height += plot.height + 0.9 * em;
  for (const note of notes) {
    drawing.height += 0.2 * em;
    drawing.write(note, 'detail', x, width);
  }
  drawing.height = Math.ceil(drawing.height + x);
  return { ...drawing };
}

/** As few lines as there must be, of like length: no word stands alone in the last. */
function balance(text: string, style: LabelStyle, width: number, em: number): string[] {
  const lines = wrap(text, style, width, em);
  const narrower = wrap(text, style, 0.95 * width, em);
  // Not at the price of a broken word.
  const same = narrower.length === lines.length && narrower.join(' ') === lines.join(' ');
  return lines.length > 1 && same ? balance(text, style, 0.95 * width, em) : lines;
}
