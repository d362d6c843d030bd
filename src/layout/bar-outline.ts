import type { Qualifier } from '../data/report.js';
import { round } from './round.js';

/** The end of a bar from its top to its bottom: at its true length, or drawn back. */
const ENDS: Readonly<Record<Qualifier, readonly (0 | 1)[]>> = {
  exact: [0, 0],
  over: [1, 0, 1],
  nearly: [0, 1, 0],
  about: [0, 1, 0, 1, 0, 1, 0],
};

/** How far an end is drawn back, as a part of the bar's height. */
const DEPTH = 0.3;

/**
 * The outline of a bar whose end shows the status of its figure: a point that leads on for *over*, a notch
 * for *nearly*, teeth for *about*. It never leaves the true length.
 *
 * @param dash - from dash to dash of the middle line of a road, which is cut out of it; in pixels.
 * @returns a path from the bar's top left, in pixels; `undefined` where a rectangle is all.
 */
export function outlineBar(
  length: number,
  height: number,
  qualifier: Qualifier,
  dash = 0,
): string | undefined {
  const isExact = qualifier === 'exact';
  if (length <= 0 || (isExact && !dash)) return undefined;
  const depth = isExact ? 0 : Math.min(DEPTH * height, length / 2);
  const end = ENDS[qualifier].map((back, i, { length: corners }) => {
    return `L${round(length - back * depth)} ${round((i * height) / (corners - 1))}`;
  });
  let path = `M0 0${end.join('')}H0Z`;
  const line = round(height / 10);
  // Against the direction of the outline: what is inside is outside.
  for (let x = 0.2 * dash; dash && x < length - depth; x += dash) {
    const to = round(Math.min(x + 0.6 * dash, length - depth));
    path += `M${round(x)} ${round(0.45 * height)}v${line}H${to}v${-line}z`;
  }
  return path;
}
