import type { Drawing } from './drawing.js';
import type { Label } from './plot.js';
import { widthOf } from './text.js';

/** A big figure with its unit, what it counts, and remarks. */
export interface FigureHead {
  readonly figure: string;
  readonly unit: string;
  readonly title: string;
  readonly details: readonly string[];
}

/** Writes a head into a column. */
export function writeHead(
  drawing: Drawing,
  { figure, unit, title, details }: FigureHead,
  x = 0,
  width = drawing.width,
): void {
  const { em, labels } = drawing;
  // A figure too long for its column is set as a name rather than cut.
  const fits = widthOf(figure, 'figure', em) <= width;
  drawing.write(figure, fits ? 'figure' : 'name', x, width);
  const after = widthOf(figure, 'figure', em) + 0.25 * em;
  if (after + widthOf(unit, 'unit', em) <= width) {
    const { y } = labels.at(-1) as Label;
    labels.push({ x: x + after, y, text: unit, style: 'unit' });
  } else drawing.write(unit, 'unit', x, width);
  drawing.write(title, 'body', x, width);
  for (const detail of details) drawing.write(detail, 'detail', x, width);
}
