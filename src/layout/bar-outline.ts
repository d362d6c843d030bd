import type { Qualifier } from '../data/report.js';
import { round } from './round.js';

/** Depth of an end that is not straight, as a part of the bar's height. */
const DEPTH = 0.3;
const TEETH = 3;

/**
 * The outline of a bar whose end shows the status of its figure: a point that leads on for *over*, a notch
 * for *nearly*, teeth for *about*. It never leaves the true length.
 *
 * @returns a path from the bar's top left, in pixels; `undefined` for an exact figure, whose end is straight.
 */
export function outlineBar(
  length: number,
  height: number,
  qualifier: Qualifier,
): string | undefined {
  if (qualifier === 'exact' || length <= 0) return undefined;
  const depth = Math.min(DEPTH * height, length / 2);
  const neck = round(length - depth);
  const end = round(length);
  const ends: Record<Exclude<Qualifier, 'exact'>, string> = {
    over: `M0 0H${neck}L${end} ${height / 2}L${neck} ${height}`,
    nearly: `M0 0H${end}L${neck} ${height / 2}L${end} ${height}`,
    about: `M0 0H${end}${teeth()}`,
  };
  return `${ends[qualifier]}H0Z`;

  function teeth(): string {
    const step = height / (2 * TEETH);
    return Array.from({ length: 2 * TEETH }, (_, i) => {
      return `L${i % 2 === 0 ? neck : end} ${round((i + 1) * step)}`;
    }).join('');
  }
}
