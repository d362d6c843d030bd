import { max, type Path, pathRound, sum } from 'd3';
import type { Frame } from './plot.js';
import { EPSILON, layoutUnitGrid, niceUnitsPerSymbol } from './unit-grid.js';

/** Dots stand in tens: 2 columns of 5. Ten tens stand together as a hundred. */
const COLUMNS_IN_TEN = 2;
const ROWS_IN_TEN = 5;
const DOTS_IN_TEN = COLUMNS_IN_TEN * ROWS_IN_TEN;
const TENS_IN_HUNDRED = 10;

/** Gap between tens, and additional gap between hundreds, in dot spacings. */
const TEN_GAP = 0.5;
const HUNDRED_GAP = 0.9;

/** Width of a hundred with the gap after it, and that gap, in dot spacings. */
const HUNDRED_STEP = TENS_IN_HUNDRED * (COLUMNS_IN_TEN + TEN_GAP) + HUNDRED_GAP;
const AFTER_HUNDRED = TEN_GAP + HUNDRED_GAP;

/** Dots as one path, its top left at 0, 0; in pixels. */
export interface DotGrid {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws dots in tens that fill from the left, wrapped to a width. For a fractional count the last
 * dot is a slice.
 *
 * @param spacing - distance between the centres of neighbours, in pixels.
 * @param width - available width, in pixels.
 */
export function layoutDotGrid(count: number, spacing: number, width: number): DotGrid {
  const radius = dotRadius(spacing);
  const tensPerLine = fitTens(width / spacing);
  const cellOf = (index: number) => findCell(index, tensPerLine);
  const grid = layoutUnitGrid(count, { spacing, cellOf });
  const context = pathRound(2);
  for (const { column, row, portion } of grid.cells) {
    drawDot(context, (column + 0.5) * spacing, (row + 0.5) * spacing, radius, portion);
  }
  return { path: context.toString(), width: grid.width, height: grid.height };
}

/** Radius of a dot that leaves at least two pixels to its neighbours, in pixels. */
export function dotRadius(spacing: number): number {
  return (spacing - Math.max(2, spacing / 4)) / 2;
}

/** The most lines of tens and the most dots of one figure, and the most dots of a plot. */
const MOST_LINES = 10;
const MOST_IN_FIGURE = 1000;
const MOST_IN_PLOT = 10_000;

/**
 * Chooses the units that one dot stands for, so that every figure can still be counted and drawn.
 */
export function chooseUnitsPerDot(
  values: readonly number[],
  spacing: number,
  width: number,
): number {
  const fit = fitTens(width / spacing) * DOTS_IN_TEN * MOST_LINES;
  const largest = (max(values) ?? 0) / Math.min(fit, MOST_IN_FIGURE);
  const all = sum(values) / MOST_IN_PLOT;
  return niceUnitsPerSymbol((units) => units >= largest && units >= all);
}

/** Smallest spacing at which dots can still be counted, and largest spacing, in em. */
const SMALLEST_SPACING = 0.46;
const LARGEST_SPACING = 0.9;

/**
 * Chooses the spacing of dots: as few lines of hundreds as possible, then dots as large as these allow.
 *
 * @param most - dots of the largest figure.
 * @returns pixels between the centres of neighbours.
 */
export function chooseSpacing(most: number, { width, em }: Frame): number {
  const hundreds = Math.max(1, Math.ceil(most / 100));
  const fit = Math.max(1, Math.floor(width / (SMALLEST_SPACING * em * HUNDRED_STEP)));
  const lines = Math.ceil(hundreds / fit);
  const hundredsPerLine = Math.ceil(hundreds / lines);
  return Math.min(LARGEST_SPACING * em, width / (hundredsPerLine * HUNDRED_STEP - AFTER_HUNDRED));
}

/** How many tens fit on a line: whole hundreds, or else 5, 2 or 1 tens, which divide a hundred. */
function fitTens(spacings: number): number {
  const hundreds = Math.floor((spacings + AFTER_HUNDRED) / HUNDRED_STEP + EPSILON);
  if (hundreds > 0) return hundreds * TENS_IN_HUNDRED;
  const tens = (spacings + TEN_GAP) / (COLUMNS_IN_TEN + TEN_GAP) + EPSILON;
  if (tens >= 5) return 5;
  return tens >= 2 ? 2 : 1;
}

function findCell(index: number, tensPerLine: number) {
  const ten = Math.floor(index / DOTS_IN_TEN);
  const within = index % DOTS_IN_TEN;
  const linesInHundred = Math.max(1, TENS_IN_HUNDRED / tensPerLine);
  const left = startOfTen(ten % tensPerLine, COLUMNS_IN_TEN, TENS_IN_HUNDRED);
  const top = startOfTen(Math.floor(ten / tensPerLine), ROWS_IN_TEN, linesInHundred);
  return { column: left + Math.floor(within / ROWS_IN_TEN), row: top + (within % ROWS_IN_TEN) };
}

/**
 * The start of a ten along one axis, in dot spacings.
 *
 * @param size - size of a ten along the axis.
 * @param inHundred - tens of a hundred along the axis.
 */
function startOfTen(index: number, size: number, inHundred: number): number {
  return index * (size + TEN_GAP) + Math.floor(index / inHundred) * HUNDRED_GAP;
}

/** Draws a disc, or a slice of one clockwise from the top. */
function drawDot(context: Path, x: number, y: number, radius: number, portion: number): void {
  const top = -Math.PI / 2;
  if (portion < 1) context.moveTo(x, y);
  else context.moveTo(x, y - radius);
  context.arc(x, y, radius, top, top + portion * 2 * Math.PI);
  context.closePath();
}
