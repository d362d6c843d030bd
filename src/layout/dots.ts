import { greatest } from '../data/extent.js';
import { chooseDotWorth, layoutDotBlocks } from './dot-blocks.js';
import { breakRows, Drawing } from './drawing.js';
import type { Frame, PlotGeometry } from './plot.js';
import { lineHeight, widest, wrap } from './text.js';

/** A figure whose units are drawn one by one, under its label, which may be left empty. */
export interface DotCell {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  readonly rest?: boolean | undefined;
  readonly name: string;
  readonly phrase?: string | undefined;
  readonly label: string;
}

/** Cells side by side under what is drawn first. */
export interface DotGroup {
  readonly drawHead: (drawing: Drawing) => void;
  readonly cells: readonly DotCell[];
}

export interface DotsOptions extends Frame {
  /** Distance between the centres of neighbours in pixels. */
  readonly pitch: number;
  /** Room between groups, in em. */
  readonly apart: number;
}

export interface DotsGeometry extends PlotGeometry {
  /** How many units one dot stands for. */
  readonly each: number;
}

/** Widest label beside a neighbour, in em. */
const LABEL_WIDTH = 16;

/** Blocks of dots under the head of their group; all share one kind of dot. */
export function layoutDots(
  groups: readonly DotGroup[],
  { pitch, apart, ...frame }: DotsOptions,
): DotsGeometry {
  const drawing = new Drawing(frame);
  const { width, em, marks } = drawing;
  const values = groups.flatMap(({ cells }) => cells.map(({ value }) => value));
  const each = chooseDotWorth(values, pitch, width);
  groups.forEach(({ drawHead, cells }, index) => {
    if (index > 0) drawing.height += apart * em;
    drawHead(drawing);
    drawing.height += 0.3 * em;
    breakRows(cells.map(measure), width, 1.5 * em).forEach((measured, place) => {
      if (place > 0) drawing.height += 0.5 * em;
      const row = (marks.at(-1)?.row ?? -1) + 1;
      const most = greatest(measured, ({ lines }) => lines.length);
      drawing.abreast(measured, ({ lines, x }) => {
        // Labels end on one line above the dots.
        drawing.height += (most - lines.length) * lineHeight('detail', em);
        drawing.write(lines, 'detail', x);
      });
      if (most > 0) drawing.height += 0.25 * em;
      drawing.abreast(measured, ({ cell, blocks, x }) => {
        marks.push({ ...cell, ...blocks, row, scale: 1, x, y: drawing.height });
        drawing.height += blocks.height;
      });
    });
  });
  return { ...drawing, each };

  function measure(cell: DotCell) {
    const blocks = layoutDotBlocks(cell.value / each, pitch, width);
    const most = Math.min(width, Math.max(blocks.width, LABEL_WIDTH * em));
    const lines = cell.label ? wrap(cell.label, 'detail', most, em) : [];
    const room = Math.max(blocks.width, widest(lines, 'detail', em));
    return { cell, blocks, lines, room };
  }
}
