import { greatest } from '../data/extent.js';
import type { Drawing } from './drawing.js';
import { type LegendSymbol, symbolPath } from './legend.js';
import type { LabelStyle, Paint } from './plot.js';
import { lineHeight, widthOf, wrap } from './text.js';

/** A text behind the symbol that it explains, where there is one. */
export interface Key extends Paint {
  readonly symbol?: LegendSymbol | undefined;
  readonly text: string;
}

export interface KeyOptions {
  readonly style: LabelStyle;
  /** Side of a symbol, and room between keys, in pixels. */
  readonly size: number;
  readonly gap: number;
  /** Where the keys stand, in pixels. */
  readonly x?: number;
  readonly width: number;
}

/** Adds keys side by side, as many to a row as fit. */
export function drawKeys(
  drawing: Drawing,
  keys: readonly Key[],
  { style, size, gap, x = 0, width }: KeyOptions,
): void {
  const { em, swatches } = drawing;
  let left = 0;
  let top = drawing.height;
  let bottom = top;
  for (const key of keys) {
    const { symbol, text } = key;
    const indent = symbol ? 1.55 * size : 0;
    const lines = wrap(text, style, width - indent, em);
    const room = indent + greatest(lines, (line) => widthOf(line, style, em));
    if (left > 0 && left + room > width) {
      left = 0;
      top = bottom;
    }
    if (symbol) {
      const y = top + (lineHeight(style, em) - size) / 2;
      swatches.push({ ...key, x: x + left, y, size, path: symbolPath(symbol) });
    }
    drawing.height = top;
    drawing.write(lines, style, x + left + indent);
    bottom = Math.max(bottom, drawing.height);
    left += room + gap;
  }
  drawing.height = bottom;
}
