import { max } from 'd3';
import { chooseDotWorth, HUNDRED_STEP, HUNDRED_WIDTH, layoutDotBlocks } from './dot-blocks.js';
import { type FigureHead, stackHead } from './figure-head.js';
import type { Frame, Label, PathMark, PlotGeometry } from './plot.js';

/** A measure whose units are drawn one by one. */
export interface CountedRow extends FigureHead {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  readonly name: string;
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
  const most = max(rows, (row) => row.value) ?? 0;
  const pitch = choosePitch(most, width, em);
  const each = chooseDotWorth(
    rows.map((row) => row.value),
    pitch,
    width,
  );
  let y = 0;
  rows.forEach(({ key, series, name, value, ...head }, index) => {
    if (index > 0) y += 1.25 * em;
    y = stackHead(labels, head, { x: 0, y, width, em }) + 0.4 * em;
    const blocks = layoutDotBlocks(value / each, pitch, width);
    marks.push({ key, series, name, path: blocks.path, scale: 1, x: 0, y });
    y += blocks.height;
  });
  return { width, height: y, marks, labels, rules: [], swatches: [], each };
}

/** As many hundreds to a row as fit at a size that can be counted, then as large as the row allows. */
function choosePitch(most: number, width: number, em: number): number {
  const fit = Math.floor(width / (0.55 * em * HUNDRED_STEP));
  const hundreds = Math.max(1, Math.min(fit, Math.ceil(most / 100)));
  const pitches = hundreds * HUNDRED_STEP - (HUNDRED_STEP - HUNDRED_WIDTH);
  return Math.min(0.9 * em, width / pitches);
}
