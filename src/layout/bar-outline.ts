import { type Path, pathRound, range } from 'd3';
import { type Figure, isExact } from '../report/figure.js';
import { QUALIFIERS } from '../report/qualifiers.js';

/** Depth of the shape at the end of a bar, in heights of the bar. */
const END_DEPTH = 0.3;

/** Length and start of the dashes of a road, as fractions of the dash spacing. */
const DASH_LENGTH = 0.6;
const DASH_START = 0.2;
/** Width of its middle line, in heights of the road. */
const DASH_WIDTH = 0.1;

/** The end of a bar of a range, from its top to its bottom: it runs from one value to the other. */
const RANGE_END = [1, 0];

/**
 * Draws a bar whose end shows the qualifier of its figure: a point for *over*, a notch for *nearly*, teeth for
 * *about*, a slope between the two values of a range. It never exceeds the true length.
 *
 * @param length - length of the bar, in pixels.
 * @param height - height of the bar, in pixels.
 * @param dashSpacing - distance between the dashes cut out of a road's middle line, in pixels; 0 for no dashes.
 * @returns a path from the top left of the bar, in pixels; `undefined` if the bar is a rectangle.
 */
export function outlineBar(
  length: number,
  height: number,
  figure: Figure,
  dashSpacing = 0,
): string | undefined {
  if (length <= 0 || (isExact(figure) && dashSpacing === 0)) return undefined;
  const { value, to } = figure;
  const isRange = to !== undefined;
  const end = isRange ? RANGE_END : QUALIFIERS[figure.qualifier].end;
  const depth = isRange ? length * (1 - value / to) : Math.min(END_DEPTH * height, length / 2);
  const context = pathRound(2);
  context.moveTo(0, 0);
  end.forEach((back, index) => {
    context.lineTo(length - back * depth, (index * height) / (end.length - 1));
  });
  context.lineTo(0, height);
  context.closePath();
  const full = isExact(figure) ? length : length - depth;
  if (dashSpacing > 0) drawDashes(context, full, height, dashSpacing);
  return context.toString();
}

/** Draws the dashes in the middle of a road, as holes. */
function drawDashes(context: Path, length: number, height: number, dashSpacing: number): void {
  const lineWidth = DASH_WIDTH * height;
  for (const x of range(DASH_START * dashSpacing, length, dashSpacing)) {
    const dash = Math.min(DASH_LENGTH * dashSpacing, length - x);
    // A negative height reverses the direction, so that the dash is a hole.
    context.rect(x, (height + lineWidth) / 2, dash, -lineWidth);
  }
}
