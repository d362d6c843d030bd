import { greatest, total } from '../data/extent.js';
import { type Blocks, layoutBlocks } from './blocks.js';
import type { Frame } from './plot.js';
import { round } from './round.js';
import { smallestWorth } from './worth.js';

/** Dots in blocks of ten: 2 columns of 5. Ten blocks stand together as a hundred. */
const COLUMNS = 2;
const ROWS = 5;
const TENS_IN_HUNDRED = 10;
/** Room between blocks of ten, and what there is more between hundreds, in pitches. */
const TEN_GAP = 0.5;
const HUNDRED_ROOM = 0.9;

/** Width that a hundred and the room after it take, and that room, in pitches. */
const HUNDRED_STEP = TENS_IN_HUNDRED * (COLUMNS + TEN_GAP) + HUNDRED_ROOM;
const HUNDRED_GAP = TEN_GAP + HUNDRED_ROOM;

/**
 * Draws `count` dots as blocks of ten that fill from the left, wrapped to `width`; what is left of a
 * count that is not whole is a slice of the last dot.
 *
 * @param pitch - distance between the centres of neighbours in pixels.
 */
export function layoutDotBlocks(count: number, pitch: number, width: number): Blocks {
  const radius = dotRadius(pitch);
  const perRow = tensPerRow(width / pitch);
  return layoutBlocks(
    count,
    pitch,
    (index) => {
      const ten = Math.floor(index / (COLUMNS * ROWS));
      const within = index % (COLUMNS * ROWS);
      return [
        offset(ten % perRow, COLUMNS, TENS_IN_HUNDRED) + Math.floor(within / ROWS),
        offset(Math.floor(ten / perRow), ROWS, Math.max(1, TENS_IN_HUNDRED / perRow)) +
          (within % ROWS),
      ];
    },
    (column, row, part) => dot((column + 0.5) * pitch, (row + 0.5) * pitch, radius, part),
  );
}

/** Radius of a dot that leaves at least two pixels to its neighbours, in pixels. */
export function dotRadius(pitch: number): number {
  return (pitch - Math.max(2, pitch / 4)) / 2;
}

/** The most rows of blocks and the most dots of one series, and the most dots of a picture. */
const MOST_ROWS = 10;
const MOST_IN_SERIES = 1000;
const MOST_IN_PICTURE = 10_000;

/** How much one dot must stand for, so that every series can still be counted and drawn. */
export function chooseDotWorth(values: readonly number[], pitch: number, width: number): number {
  const room = tensPerRow(width / pitch) * COLUMNS * ROWS * MOST_ROWS;
  const most = greatest(values, Number) / Math.min(room, MOST_IN_SERIES);
  const all = total(values, Number) / MOST_IN_PICTURE;
  return smallestWorth((worth) => worth >= most && worth >= all);
}

/** The smallest distance between dots that can still be counted, and the largest, in em. */
const SMALLEST_PITCH = 0.46;
const LARGEST_PITCH = 0.9;

/** A distance between dots for so many at most: as few rows of hundreds as can be, then as large as they fit. */
export function choosePitch(most: number, { width, em }: Frame): number {
  const hundreds = Math.max(1, Math.ceil(most / 100));
  const fit = Math.max(1, Math.floor(width / (SMALLEST_PITCH * em * HUNDRED_STEP)));
  const columns = Math.ceil(hundreds / Math.ceil(hundreds / fit));
  return Math.min(LARGEST_PITCH * em, width / (columns * HUNDRED_STEP - HUNDRED_GAP));
}

/** Whole hundreds where they fit, else a part of a hundred that divides it. */
function tensPerRow(pitches: number): number {
  const hundreds = Math.floor((pitches + HUNDRED_GAP) / HUNDRED_STEP + 1e-9);
  if (hundreds > 0) return hundreds * TENS_IN_HUNDRED;
  const tens = (pitches + TEN_GAP) / (COLUMNS + TEN_GAP) + 1e-9;
  return tens >= 5 ? 5 : tens >= 2 ? 2 : 1;
}

/** Where a block of ten begins among others, of which so many make a hundred; in pitches. */
function offset(index: number, size: number, inHundred: number): number {
  return index * (size + TEN_GAP) + Math.floor(index / inHundred) * HUNDRED_ROOM;
}

/** A disc, or the slice of one clockwise from the top. */
function dot(x: number, y: number, radius: number, part: number): string {
  const r = round(radius);
  // An arc that ends where it began would not be drawn.
  if (part > 0.999) {
    return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  }
  const angle = part * 2 * Math.PI;
  const dx = round(radius * Math.sin(angle));
  const dy = round(radius - radius * Math.cos(angle));
  return `M${round(x)} ${round(y)}v${-r}a${r} ${r} 0 ${part > 0.5 ? 1 : 0} 1 ${dx} ${dy}z`;
}
