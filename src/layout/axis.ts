import type { FlowLayout, PlotColumn } from './flow-layout.js';
import { baseline, lineHeight, widthOf } from './text.js';

/** A tick of an axis. */
export interface AxisTick {
  /** Distance from the start of the axis in pixels. */
  readonly position: number;
  readonly text: string;
  /**
   * Start of `text` to centre under the tick, such as a number before its unit; defaults to all of
   * it.
   */
  readonly centred?: string;
}

/** Length of a tick, distance from the axis to its labels, and least gap between labels, in em. */
const TICK_LENGTH = 0.3;
const LABEL_OFFSET = 0.35;
const LABEL_GAP = 0.5;

/**
 * Places ticks with their labels in a column: always the last one, and those before it that fit.
 */
export function layoutAxis(
  flow: FlowLayout,
  ticks: readonly AxisTick[],
  { x, width }: PlotColumn,
): void {
  const { em, y, labels, rules } = flow;
  const last = ticks.at(-1);
  let free = 0;
  for (const tick of ticks) {
    const start = startOf(tick);
    const end = start + textWidth(tick.text) + LABEL_GAP * em;
    if (start < free || (last && last !== tick && end > startOf(last))) continue;
    free = end;
    const tickX = x + tick.position;
    rules.push({ x1: tickX, y1: y, x2: tickX, y2: y + TICK_LENGTH * em });
    const labelY = y + LABEL_OFFSET * em + baseline('detail', em);
    labels.push({ x: x + start, y: labelY, text: tick.text, style: 'detail' });
  }
  flow.y += LABEL_OFFSET * em + lineHeight('detail', em);

  /** Left edge of a label, which stays inside the column. */
  function startOf({ position, text, centred = text }: AxisTick): number {
    const centredStart = position - textWidth(centred) / 2;
    return Math.max(0, Math.min(centredStart, width - textWidth(text)));
  }

  function textWidth(text: string): number {
    return widthOf(text, 'detail', em);
  }
}
