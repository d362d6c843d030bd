import { curveLinearClosed, line, polygonArea, sum } from 'd3';
import { SYMBOL_SIZE } from './legend.js';
import { EPSILON, layoutUnitGrid } from './unit-grid.js';

type Point = [x: number, y: number];
type Ring = Point[];

/** Icons as polygons in a square of {@link SYMBOL_SIZE}, clockwise; a ring that runs the other way is a hole. */
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

/** The symbol of a work: icons, or one strip of road whose dashes count its units. */
export type Glyph = Icon | 'road';

/** The glyph for the `icon` of infrastructure; `neutral` for unknown names. */
export function glyphOf(icon: string | undefined): Glyph {
  return icon === 'road' || icon === 'home' || icon === 'school' ? icon : 'neutral';
}

/**
 * The path of an icon with its top left at `x`, `y`. For a portion below 1, that part of its area
 * from the left.
 */
export function iconPath(icon: Icon, x: number, y: number, portion = 1): string {
  const rings = portion < 1 ? cutRings(ICONS[icon], portion) : ICONS[icon];
  const polygon = line()
    .x((point) => x + point[0])
    .y((point) => y + point[1])
    .curve(curveLinearClosed)
    .digits(2);
  return rings.map((ring) => polygon(ring) ?? '').join('');
}

/**
 * Cuts rings with a vertical line, so that a given portion of their area is left of it; by
 * bisection.
 */
function cutRings(rings: readonly Ring[], portion: number): Ring[] {
  const goal = portion * areaOf(rings);
  let limit = 0;
  for (let step = SYMBOL_SIZE / 2; step > 0.01; step /= 2) {
    if (areaOf(rings.map((ring) => cutRing(ring, limit + step))) <= goal) limit += step;
  }
  return rings.map((ring) => cutRing(ring, limit));
}

/** Area of rings less that of their holes, which run the other way. */
function areaOf(rings: readonly Ring[]): number {
  return Math.abs(sum(rings, polygonArea));
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

/** Icons stand in fifties: 5 lines of 10. */
const COLUMNS_IN_FIFTY = 10;
const ROWS_IN_FIFTY = 5;
const FIFTY = COLUMNS_IN_FIFTY * ROWS_IN_FIFTY;

/** Gap between fifties, and side of an icon, in spacings of icons. */
const FIFTY_GAP = 0.8;
const ICON_SIDE = 0.8;

/** Distance between the centres of neighbours, in units of the icons' paths. */
const CELL_SIZE = SYMBOL_SIZE / ICON_SIDE;

/** Icons as one path, its top left at 0, 0. */
export interface IconGrid {
  readonly path: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels for each unit of the path. */
  readonly scale: number;
}

/** Height of a grid of `count` icons, wrapped to `width`; in pixels. */
export function iconGridHeight(count: number, spacing: number, width: number): number {
  const perLine = fitFifties(spacing, width);
  const fifties = Math.ceil(count / FIFTY);
  const lines = Math.ceil(fifties / perLine);
  const onLastLine = count - (lines - 1) * perLine * FIFTY;
  const lastRows = Math.min(ROWS_IN_FIFTY, Math.ceil(onLastLine / COLUMNS_IN_FIFTY));
  return ((lines - 1) * (ROWS_IN_FIFTY + FIFTY_GAP) + lastRows) * spacing;
}

/**
 * Draws icons row by row in fifties, wrapped to a width. For a fractional count the last icon is
 * cut.
 *
 * @param spacing - distance between the centres of neighbours, in pixels.
 * @param lineWidth - available width, in pixels.
 */
export function layoutIconGrid(
  icon: Icon,
  count: number,
  spacing: number,
  lineWidth: number,
): IconGrid {
  const perLine = fitFifties(spacing, lineWidth);
  const cellOf = (index: number) => findCell(index, perLine);
  const { cells, width, height } = layoutUnitGrid(count, { spacing, cellOf });
  const paths = cells.map(({ column, row, portion }) =>
    iconPath(icon, column * CELL_SIZE, row * CELL_SIZE, portion),
  );
  return { path: paths.join(''), width, height, scale: spacing / CELL_SIZE };
}

function findCell(index: number, fiftiesPerLine: number) {
  const fifty = Math.floor(index / FIFTY);
  const within = index % FIFTY;
  const left = (fifty % fiftiesPerLine) * (COLUMNS_IN_FIFTY + FIFTY_GAP);
  const top = Math.floor(fifty / fiftiesPerLine) * (ROWS_IN_FIFTY + FIFTY_GAP);
  return {
    column: left + (within % COLUMNS_IN_FIFTY),
    row: top + Math.floor(within / COLUMNS_IN_FIFTY),
  };
}

/** How many fifties fit on a line; at least one. */
function fitFifties(spacing: number, width: number): number {
  const fit = (width / spacing + FIFTY_GAP) / (COLUMNS_IN_FIFTY + FIFTY_GAP);
  return Math.max(1, Math.floor(fit + EPSILON));
}
