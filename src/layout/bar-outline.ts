import { type Path, pathRound, range } from 'd3';
import { QUALIFIERS, type Qualifier } from '../report/qualifiers.js';

/** Depth of the shape at the end of a bar, in heights of the bar. */
const END_DEPTH = 0.3;

/** Length and start of the dashes of a road, as fractions of the dash spacing. */
const DASH_LENGTH = 0.6;
const DASH_START = 0.2;
/** Width of its middle line, in heights of the road. */
const DASH_WIDTH = 0.1;

/**
 * Draws a bar whose end shows the qualifier of its figure: a point for *over*, a notch for
 * *nearly*, teeth for *about*. It never exceeds the true length.
 *
 * @param length - length of the bar, in pixels.
 * @param height - height of the bar, in pixels.
 * @param dashSpacing - distance between the dashes cut out of a road's middle line, in pixels; 0
 * for no dashes.
 * @returns a path from the top left of the bar, in pixels; `undefined` if the bar is a rectangle.
 */
export function outlineBar(
  length: number,
  height: number,
  qualifier: Qualifier,
  dashSpacing = 0,
): string | undefined {
  const isExact = qualifier === 'exact';
  if (length <= 0 || (isExact && dashSpacing === 0)) return undefined;
  const depth = isExact ? 0 : Math.min(END_DEPTH * height, length / 2);
  const context = pathRound(2);
  const { outline } = QUALIFIERS[qualifier];
  context.moveTo(0, 0);
  outline.forEach((back, index) => {
    context.lineTo(length - back * depth, (index * height) / (outline.length - 1));
  });
  context.lineTo(0, height);
  context.closePath();
  if (dashSpacing > 0) drawDashes(context, length - depth, height, dashSpacing);
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
