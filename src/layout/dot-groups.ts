import { greatest } from '../data/extent.js';
import type { CountedDotsGeometry } from './counted-dots.js';
import { chooseDotWorth, layoutDotBlocks } from './dot-blocks.js';
import type { Frame, Label, PathMark } from './plot.js';
import { lineHeight, stackLines, widthOf, wrap } from './text.js';

/** A part of a group, drawn as its own blocks of dots under its label. */
export interface DotCell {
  readonly key: string;
  readonly series: number;
  readonly value: number;
  readonly rest?: boolean | undefined;
  readonly name: string;
  readonly phrase?: string | undefined;
  readonly label: string;
}

/** Cells under one heading. */
export interface DotGroup {
  readonly heading: string;
  readonly cells: readonly DotCell[];
}

/** Widest label beside a neighbour, in em. */
const LABEL_WIDTH = 16;

/** Blocks of dots side by side under the heading of their group; all share one kind of dot. */
export function layoutDotGroups(
  groups: readonly DotGroup[],
  { width, em }: Frame,
): CountedDotsGeometry {
  const marks: PathMark[] = [];
  const labels: Label[] = [];
  const pitch = 0.7 * em;
  const cells = groups.flatMap((group) => group.cells);
  const each = chooseDotWorth(
    cells.map((cell) => cell.value),
    pitch,
    width,
  );
  let rows = 0;
  let y = 0;
  groups.forEach((group, index) => {
    if (index > 0) y += 1.75 * em;
    y = stackLines(labels, group.heading, 'name', { x: 0, y, width, em }) + 0.3 * em;
    for (const row of rowsOf(group.cells)) y = placeRow(row, y);
  });
  return { width, em, height: y, marks, labels, rules: [], swatches: [], each };

  function measureCell(cell: DotCell) {
    const blocks = layoutDotBlocks(cell.value / each, pitch, width);
    const room = Math.min(width, Math.max(blocks.width, LABEL_WIDTH * em));
    const lines = wrap(cell.label, 'detail', room, em);
    const text = greatest(lines, (line) => widthOf(line, 'detail', em));
    return { ...cell, blocks, lines, room: Math.max(blocks.width, text) };
  }

  function rowsOf(cells: readonly DotCell[]) {
    const rows: (ReturnType<typeof measureCell> & { x: number })[][] = [];
    let x = Number.POSITIVE_INFINITY;
    for (const cell of cells.map(measureCell)) {
      if (x + cell.room > width) {
        rows.push([]);
        x = 0;
      }
      rows[rows.length - 1]?.push({ ...cell, x });
      x += cell.room + 1.5 * em;
    }
    return rows;
  }

  function placeRow(row: ReturnType<typeof rowsOf>[number], top: number): number {
    const height = greatest(row, (cell) => cell.lines.length) * lineHeight('detail', em);
    const dots = top + height + 0.25 * em;
    for (const { x, key, series, rest, name, phrase, blocks, lines } of row) {
      // Labels end on one line above the dots.
      const y = top + height - lines.length * lineHeight('detail', em);
      stackLines(labels, lines, 'detail', { x, y, width, em });
      marks.push({ key, series, rest, name, phrase, row: rows, ...blocks, scale: 1, x, y: dots });
    }
    rows++;
    return dots + greatest(row, (cell) => cell.blocks.height) + 0.5 * em;
  }
}
