import { greatest } from '../data/extent.js';
import { chooseDotWorth, HUNDRED_STEP, HUNDRED_WIDTH, layoutDotBlocks } from './dot-blocks.js';
import { type FigureHead, stackHead } from './figure-head.js';
import type { Frame, Label, PathMark, PlotGeometry } from './plot.js';

/** A measure whose units are drawn one by one. */
export interface CountedRow extends FigureHead {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  readonly name: string;
  readonly phrase?: string | undefined;
}

export interface CountedDotsGeometry extends PlotGeometry {
  /** How many units one dot stands for. */
  readonly each: number;
}

/** Rows of dots in blocks of ten and a hundred, each under its figure; all rows share one kind of dot. */
export function layoutCountedDots(
  rows: readonly CountedRow[],
  { width, em }: Frame,
): CountedDotsGeometry {
  const marks: PathMark[] = [];
  const labels: Label[] = [];
  const most = greatest(rows, (row) => row.value);
  const pitch = choosePitch(most, width, em);
  const each = chooseDotWorth(
    rows.map((row) => row.value),
    pitch,
    width,
  );
  let y = 0;
  rows.forEach(({ key, series, name, phrase, value, ...head }, index) => {
    if (index > 0) y += 1.25 * em;
    y = stackHead(labels, head, { x: 0, y, width, em }) + 0.4 * em;
    const blocks = layoutDotBlocks(value / each, pitch, width);
    marks.push({ key, series, name, phrase, row: index, ...blocks, scale: 1, x: 0, y });
    y += blocks.height;
  });
  return { width, em, height: y, marks, labels, rules: [], swatches: [], each };
}

/** The smallest distance between dots that can still be counted, and the largest, in em. */
const SMALLEST_PITCH = 0.46;
const LARGEST_PITCH = 0.9;

/** As few rows of hundreds as can be, then as large as they fit. */
function choosePitch(most: number, width: number, em: number): number {
  const hundreds = Math.max(1, Math.ceil(most / 100));
  const fit = Math.max(1, Math.floor(width / (SMALLEST_PITCH * em * HUNDRED_STEP)));
  const columns = Math.ceil(hundreds / Math.ceil(hundreds / fit));
  const pitches = columns * HUNDRED_STEP - (HUNDRED_STEP - HUNDRED_WIDTH);
  return Math.min(LARGEST_PITCH * em, width / pitches);
}
