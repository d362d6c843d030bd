import type { Mark, PlotGeometry } from '../layout/plot.js';
import { between, lengthSetter } from './top-layer.js';

/** Size of its text in em of the chart; the smallest, in pixels; and how many such em the viewport is wide. */
const SIZE = 0.875;
const SMALLEST = 14;
const EM_ACROSS = 28;

/**
 * Sets a tooltip above a mark, else below it, always inside the viewport. It stands in the top layer,
 * so that what scales the chart does not scale it: its text takes the scale from the plot.
 *
 * @param part - the part of the mark at which it stands, from 0 at its left to 1.
 */
export function placeTooltip(
  tooltip: HTMLElement,
  plot: Element,
  geometry: PlotGeometry,
  mark: Mark,
  part: number,
): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const set = lengthSetter(tooltip);
  const box = plot.getBoundingClientRect();
  const scale = box.width / geometry.width;
  const size = Math.min(SIZE * geometry.em * scale, clientWidth / EM_ACROSS);
  set('fontSize', Math.max(SMALLEST, size));
  set('maxWidth', Math.min(clientWidth, EM_ACROSS * Math.max(SMALLEST, size)));
  set('maxHeight', clientHeight);
  const { width, height } = tooltip.getBoundingClientRect();
  const x = box.left + scale * (mark.x + part * mark.width);
  const top = box.top + scale * mark.y;
  const bottom = top + scale * mark.height;
  const fitsBelow = top < height && bottom + height <= clientHeight;
  set('left', between(0, x - width / 2, clientWidth - width));
  set('top', between(0, fitsBelow ? bottom : top - height, clientHeight - height));
  tooltip.style.visibility = bottom < 0 || top > clientHeight ? 'hidden' : '';
}
