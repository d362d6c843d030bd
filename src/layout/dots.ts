import { max } from 'd3';
import { type BigNumber, layoutBigNumber } from './big-number.js';
import { chooseUnitsPerDot, type DotGrid, layoutDotGrid } from './dot-grid.js';
import { FlowLayout, wrapItems } from './flow-layout.js';
import { createMark, type Frame, type MarkContent, type PlotGeometry } from './plot.js';
import { lineHeight, widthOfLines, wrap } from './text.js';

/** A figure whose units are drawn as dots, under its label, which may be empty. */
export interface DotCell extends MarkContent {
  readonly label: string;
}

/** Cells side by side under a heading. */
export interface DotGroup {
  readonly heading: string | BigNumber;
  readonly cells: readonly DotCell[];
}

/** The frame and the spacing of dots. */
export interface DotsOptions extends Frame {
  /** Distance between the centres of neighbours in pixels. */
  readonly spacing: number;
  /** Gap between groups, in em. */
  readonly groupGap: number;
}

/** A plot of dots. */
export interface DotsGeometry extends PlotGeometry {
  /** How many units one dot stands for. */
  readonly unitsPerSymbol: number;
}

/** Gap between cells, and the widest label of a cell with few dots, in em. */
const CELL_GAP = 1.5;
const LABEL_WIDTH = 16;

/** A cell with its dots and the lines of its label; sizes in pixels. */
interface MeasuredCell {
  readonly cell: DotCell;
  readonly grid: DotGrid;
  readonly lines: readonly string[];
  readonly width: number;
}

/** Lays out grids of dots under the headings of their groups; all share one kind of dot. */
export function layoutDots(
  groups: readonly DotGroup[],
  { spacing, groupGap, ...frame }: DotsOptions,
): DotsGeometry {
  const { width, em } = frame;
  const flow = new FlowLayout(frame);
  const values = groups.flatMap(({ cells }) => cells.map(({ figure }) => figure.value));
  const unitsPerSymbol = chooseUnitsPerDot(values, spacing, width);
  groups.forEach(({ heading, cells }, index) => {
    if (index > 0) flow.y += groupGap * em;
    if (typeof heading === 'string') flow.write(heading, 'name');
    else layoutBigNumber(flow, heading);
    flow.y += 0.3 * em;
    const measured = cells.map((cell) => {
      const grid = layoutDotGrid(cell.figure.value / unitsPerSymbol, spacing, width);
      return measureCell(cell, grid, frame);
    });
    wrapItems(measured, width, CELL_GAP * em).forEach((line, lineIndex) => {
      if (lineIndex > 0) flow.y += 0.5 * em;
      placeCells(flow, line);
    });
  });
  return { ...flow.toGeometry('dot'), unitsPerSymbol };
}

function measureCell(cell: DotCell, grid: DotGrid, { width, em }: Frame): MeasuredCell {
  const labelWidth = Math.min(width, Math.max(grid.width, LABEL_WIDTH * em));
  const lines = cell.label ? wrap(cell.label, 'detail', labelWidth, em) : [];
  return { cell, grid, lines, width: Math.max(grid.width, widthOfLines(lines, 'detail', em)) };
}

/** Places cells side by side: labels end on a common line, and dots start below it. */
function placeCells(flow: FlowLayout, cells: readonly (MeasuredCell & { x: number })[]): void {
  const { em, nextBand: band } = flow;
  const mostLines = max(cells, ({ lines }) => lines.length) ?? 0;
  flow.placeSideBySide(cells, ({ lines, x }) => {
    flow.y += (mostLines - lines.length) * lineHeight('detail', em);
    flow.writeLines(lines, 'detail', x);
  });
  if (mostLines > 0) flow.y += 0.25 * em;
  flow.placeSideBySide(cells, ({ cell, grid, x }) => {
    flow.marks.push(createMark(cell, { band, x, y: flow.y, scale: 1, ...grid }));
    flow.y += grid.height;
  });
}
