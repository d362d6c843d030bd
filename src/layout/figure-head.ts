import type { Label } from './plot.js';
import { baseline, lineHeight, type Place, stackLines, widthOf } from './text.js';

/** A big figure with its unit, what it counts, and remarks. */
export interface FigureHead {
  readonly figure: string;
  readonly unit: string;
  readonly title: string;
  readonly details: readonly string[];
}

/** Adds the labels of a head to `labels`; returns its bottom in pixels. */
export function stackHead(labels: Label[], head: FigureHead, place: Place): number {
  const { x, width, em } = place;
  // A figure too long for its column is set as a name rather than cut.
  const fits = widthOf(head.figure, 'figure', em) <= width;
  const style = fits ? 'figure' : 'name';
  let y = stackLines(labels, head.figure, style, place);
  const after = widthOf(head.figure, style, em) + 0.25 * em;
  if (fits && after + widthOf(head.unit, 'unit', em) <= width) {
    const line = y - lineHeight('figure', em) + baseline('figure', em);
    labels.push({ x: x + after, y: line, text: head.unit, style: 'unit' });
  } else {
    y = stackLines(labels, head.unit, 'unit', { x, y, width, em });
  }
  y = stackLines(labels, head.title, 'body', { x, y, width, em });
  for (const detail of head.details) y = stackLines(labels, detail, 'detail', { x, y, width, em });
  return y;
}
