import type { Drawing } from './drawing.js';
import { baseline, lineHeight, widthOf } from './text.js';

/** A place on a scale. */
export interface Tick {
  /** In pixels from its start. */
  readonly at: number;
  /** What stands under it. */
  readonly text: string;
  /** The part of it that stands in its middle; else all. */
  readonly number?: string;
}

/** Adds the last tick, and of the others those whose texts have room before it, in a column from `x`. */
export function drawScale(
  drawing: Drawing,
  ticks: readonly Tick[],
  x: number,
  width: number,
): void {
  const { em, height: top, labels, rules } = drawing;
  const length = (text: string) => widthOf(text, 'detail', em);
  const startOf = ({ at, text, number = text }: Tick) =>
    Math.max(0, Math.min(at - length(number) / 2, width - length(text)));
  const last = ticks.at(-1);
  let free = 0;
  for (const tick of ticks) {
    const start = startOf(tick);
    const end = start + length(tick.text) + 0.5 * em;
    if (start < free || (last && last !== tick && end > startOf(last))) continue;
    free = end;
    const at = x + tick.at;
    rules.push({ x1: at, y1: top, x2: at, y2: top + 0.3 * em });
    const y = top + 0.35 * em + baseline('detail', em);
    labels.push({ x: x + start, y, text: tick.text, style: 'detail' });
  }
  drawing.height += 0.35 * em + lineHeight('detail', em);
}
