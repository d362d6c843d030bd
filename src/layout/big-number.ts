import type { FlowLayout, PlotColumn } from './flow-layout.js';
import { widthOf } from './text.js';

/** A figure in large type, with its unit, the thing that it counts, and remarks. */
export interface BigNumber {
  /** The figure in words: “Hơn 150”. */
  readonly figure: string;
  readonly unit: string;
  readonly title: string;
  readonly details: readonly string[];
}

/** Gap between a figure and its unit, in em. */
const UNIT_GAP = 0.25;

/** Writes a big number into a column. */
export function layoutBigNumber(
  flow: FlowLayout,
  { figure, unit, title, details }: BigNumber,
  column: PlotColumn = { x: 0, width: flow.width },
): void {
  const { em, labels } = flow;
  const figureWidth = widthOf(figure, 'bigNumber', em);
  // A figure too wide for its column is set smaller rather than broken.
  flow.write(figure, figureWidth <= column.width ? 'bigNumber' : 'name', column);
  const baseline = labels.at(-1)?.y ?? flow.y;
  const unitOffset = figureWidth + UNIT_GAP * em;
  if (unitOffset + widthOf(unit, 'unit', em) <= column.width) {
    labels.push({ x: column.x + unitOffset, y: baseline, text: unit, style: 'unit' });
  } else {
    flow.write(unit, 'unit', column);
  }
  flow.write(title, 'body', column);
  for (const detail of details) flow.write(detail, 'detail', column);
}
