import { polygonArea } from 'd3';
import { total } from '../data/extent.js';
import { round } from './round.js';

/** Side of the square in which each icon is drawn. */
export const ICON_SIZE = 16;

type Point = [x: number, y: number];
type Ring = Point[];

/** Our icons as polygons, clockwise; a ring that runs the other way is a hole. */
const ICONS: Record<'home' | 'school' | 'neutral', Ring[]> = {
  home: [
    [
      [8, 1],
      [15.5, 8.5],
      [13.5, 8.5],
      [13.5, 15],
      [9.75, 15],
      [9.75, 10],
      [6.25, 10],
      [6.25, 15],
      [2.5, 15],
      [2.5, 8.5],
      [0.5, 8.5],
    ],
  ],
  school: [
    [
      [7.2, 0.5],
      [11.6, 0.5],
      [11.6, 3.1],
      [8.6, 3.1],
      [8.6, 4.6],
      [15.5, 8.6],
      [15.5, 15],
      [9.8, 15],
      [9.8, 11.4],
      [6.2, 11.4],
      [6.2, 15],
      [0.5, 15],
      [0.5, 8.6],
      [7.2, 4.6],
    ],
    [
      [2.4, 9.8],
      [2.4, 12],
      [4.4, 12],
      [4.4, 9.8],
    ],
    [
      [11.6, 9.8],
      [11.6, 12],
      [13.6, 12],
      [13.6, 9.8],
    ],
  ],
  neutral: [
    [
      [8, 0.5],
      [15.5, 8],
      [8, 15.5],
      [0.5, 8],
    ],
  ],
};

/** An icon that stands for countable units. */
export type Icon = keyof typeof ICONS;

/** What a work is drawn with; a road is one strip whose dashes are counted. */
export type Glyph = Icon | 'road';

/** The glyph of a work's `icon`; any name without one of ours is neutral. */
export function glyphOf(icon: string | undefined): Glyph {
  return icon === 'road' || icon === 'home' || icon === 'school' ? icon : 'neutral';
}

/** The path of an icon with its top left at `x`, `y`; of a `part` below 1, so much of its area from the left. */
export function iconPath(icon: Icon, x: number, y: number, part = 1): string {
  const rings = ICONS[icon];
  return (part < 1 ? cutRings(rings, part) : rings)
    .flatMap((ring) =>
      ring.map((point, i) => {
        const [fromX, fromY] = ring[i - 1] ?? [-x, -y];
        const step = `${round(point[0] - fromX)} ${round(point[1] - fromY)}`;
        return (i > 0 ? 'l' : 'M') + step + (ring[i + 1] ? '' : 'z');
      }),
    )
    .join('');
}

/** Finds the cut that leaves a part of the area: half, quarter, eighth of the side, … */
function cutRings(rings: readonly Ring[], part: number): Ring[] {
  const goal = part * areaOf(rings);
  let limit = 0;
  for (let step = ICON_SIZE / 2; step > 0.01; step /= 2) {
    if (areaOf(rings.map((ring) => cutRing(ring, limit + step))) <= goal) limit += step;
  }
  return rings.map((ring) => cutRing(ring, limit));
}

/** Area of a ring less that of its holes. */
function areaOf(rings: readonly Ring[]): number {
  return Math.abs(total(rings, polygonArea));
}

/** The part of a polygon left of `limit` (Sutherland–Hodgman). */
function cutRing(ring: Ring, limit: number): Ring {
  return ring.flatMap((point, index) => {
    const previous = ring.at(index - 1) ?? point;
    const kept: Point[] = [];
    if (point[0] <= limit !== previous[0] <= limit) {
      const t = (limit - previous[0]) / (point[0] - previous[0]);
      kept.push([limit, previous[1] + t * (point[1] - previous[1])]);
    }
    if (point[0] <= limit) kept.push(point);
    return kept;
  });
}
