import { greatest } from '../data/extent.js';
import { type LegendEntry, type LegendSymbol, SYMBOL_SIZE, symbolPath } from './legend.js';
import type { Label, LabelStyle, PlotGeometry, Rule, Swatch } from './plot.js';
import { flow, lineHeight, sizeOf, stackLines, wrap } from './text.js';

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
  const labels: Label[] = [];
  const rules: Rule[] = [];
  const swatches: Swatch[] = [];
  const measure = Math.min(width, MEASURE * em);
  let y = x;
  if (heading) {
    const title = balance(heading, 'heading', width, em);
    y = stackLines(labels, title, 'heading', { x, y, width, em }) + 0.15 * em;
  }
  if (takeaway) {
    const summary = balance(takeaway, 'takeaway', measure, em);
    y = stackLines(labels, summary, 'takeaway', { x, y, width, em }) + 0.9 * em;
  }
  if (legend.length > 0) y = drawLegend(y) + 1.2 * em;
  const [dx, dy] = [x, y];
  const move = <Item extends { x: number; y: number }>(item: Item): Item => ({
    ...item,
    x: item.x + dx,
    y: item.y + dy,
  });
  const marks = plot.marks.map(move);
  labels.push(...plot.labels.map(move));
  swatches.push(...plot.swatches.map(move));
  for (const rule of plot.rules) {
    const { x1, y1, x2, y2 } = rule;
    rules.push({ ...rule, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy });
  }
  y += plot.height + 1.1 * em;
  notes.forEach((note, index) => {
    if (index > 0) y += 0.2 * em;
    y = stackLines(labels, note, 'detail', { x, y, width, em });
  });
  const size = { width: Math.ceil(width + 2 * x), height: Math.ceil(y + x) };
  return { ...size, em, marks, labels, rules, swatches };

  function drawLegend(top: number): number {
    const line = lineHeight('key', em);
    const size = 0.9 * sizeOf('key', em);
    const items = legend.map(({ symbol, text }) => ({ text, indent: symbol ? size * 1.55 : 0 }));
    const places = flow(items, 'key', { width, em, gap: 1.4 * em });
    places.forEach((place, index) => {
      const { symbol, series, rest } = legend[index] ?? {};
      const left = x + place.x;
      const above = top + place.y;
      const indent = items[index]?.indent ?? 0;
      if (symbol) {
        const middle = above + line / 2;
        swatches.push({ series, rest, ...shapeOf(symbol, left, middle, size) });
        if (symbol === 'road') rules.push(dashesAcross(left, middle, size));
      }
      stackLines(labels, place.lines, 'key', { x: left + indent, y: above, width, em });
    });
    return top + greatest(places, (place) => place.y + place.lines.length * line);
  }
}

/** A symbol in its square, as large as on the screen. */
function shapeOf(symbol: LegendSymbol, x: number, middle: number, size: number) {
  if (symbol !== 'square') return { x, y: middle - size / 2, size, path: symbolPath(symbol) };
  const side = (14 / SYMBOL_SIZE) * size;
  return { x: x + (size - side) / 2, y: middle - side / 2, size: side };
}

/** As few lines as there must be, of like length: no word stands alone in the last. */
function balance(text: string, style: LabelStyle, width: number, em: number): string[] {
  const lines = wrap(text, style, width, em);
  const narrower = wrap(text, style, 0.95 * width, em);
  // Not at the price of a broken word.
  const same = narrower.length === lines.length && narrower.join(' ') === lines.join(' ');
  return lines.length > 1 && same ? balance(text, style, 0.95 * width, em) : lines;
}

/** The middle line of the symbol of a road. */
function dashesAcross(x: number, y: number, size: number): Rule {
  const unit = size / SYMBOL_SIZE;
  const dashes = { length: 3 * unit, gap: 3 * unit };
  return { x1: x + 3.5 * unit, y1: y, x2: x + 12.5 * unit, y2: y, dashes };
}
