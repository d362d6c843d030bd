import { breakRows, type Drawing } from './drawing.js';
import { type LegendSymbol, symbolPath } from './legend.js';
import type { LabelStyle, Paint } from './plot.js';
import { lineHeight, widest, wrap } from './text.js';

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
  const measured = keys.map((key) => {
    const indent = key.symbol ? 1.6 * size : 0;
    const lines = wrap(key.text, style, width - indent, em);
    return { key, indent, lines, room: indent + widest(lines, style, em) };
  });
  for (const row of breakRows(measured, width, gap)) {
    drawing.abreast(row, ({ key, indent, lines, x: left }) => {
      if (key.symbol) {
        const y = drawing.height + (lineHeight(style, em) - size) / 2;
        swatches.push({ ...key, x: x + left, y, size, path: symbolPath(key.symbol) });
      }
      drawing.write(lines, style, x + left + indent);
    });
  }
}
