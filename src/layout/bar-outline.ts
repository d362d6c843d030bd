import type { Qualifier } from '../data/report.js';
import { round } from './round.js';

/** Depth of an end that is not straight, as a part of the bar's height. */
const DEPTH = 0.3;
const TEETH = 3;

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
  if (length <= 0 || (qualifier === 'exact' && !dash)) return undefined;
  const depth = qualifier === 'exact' ? 0 : Math.min(DEPTH * height, length / 2);
  const neck = round(length - depth);
  const end = round(length);
  const ends: Record<Qualifier, string> = {
    exact: `V${height}`,
    over: `H${neck}L${end} ${height / 2}L${neck} ${height}`,
    nearly: `L${neck} ${height / 2}L${end} ${height}`,
    about: Array.from({ length: 2 * TEETH }, (_, i) => {
      return `L${i % 2 === 0 ? neck : end} ${round(((i + 1) * height) / (2 * TEETH))}`;
    }).join(''),
  };
  let path = `M0 0H${end}${ends[qualifier]}H0Z`;
  const line = round(height / 10);
  // Against the direction of the outline: what is inside is outside.
  for (let x = 0.2 * dash; dash && x < neck; x += dash) {
    const to = round(Math.min(x + 0.6 * dash, neck));
    path += `M${round(x)} ${round(0.45 * height)}v${line}H${to}v${-line}z`;
  }
  return path;
}
