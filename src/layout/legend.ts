import { type Path, path } from 'd3';
import { type FlowLayout, type PlotColumn, wrapItems } from './flow-layout.js';
import { type LabelStyle, type Paint, pickPaint } from './plot.js';
import { lineHeight, widthOfLines, wrap } from './text.js';

/** A symbol of a legend: the colour of bars, a dot, a strip of road, or an icon by its path. */
export type LegendSymbol = 'square' | 'dot' | 'road' | { readonly path: string };

/** A symbol of the plot and its meaning. */
export interface LegendEntry extends Paint {
  readonly symbol?: LegendSymbol | undefined;
  readonly text: string;
  /** Name of the series within a sentence, if the series can be hidden. */
  readonly name?: string;
}

/** Side of the square in which a symbol is drawn, in units of its path. */
export const SYMBOL_SIZE = 16;

/**
 * Draws symbols into a square of {@link SYMBOL_SIZE} from its top left, where the tiles of textures start: D3's own
 * symbols are centred, which would shift the textures inside.
 */
const SYMBOLS = {
  square: (context: Path) => context.rect(0, 0, 16, 16),
  dot: (context: Path) => context.arc(8, 8, 5, 0, 2 * Math.PI),
  road(context: Path) {
    context.rect(0, 3, 16, 10);
    // A negative height reverses the direction, so that the dashes are holes.
    context.rect(3.5, 8.75, 3, -1.5);
    context.rect(9.5, 8.75, 3, -1.5);
  },
};

/** The path of a symbol in a square of {@link SYMBOL_SIZE}, its top left at 0, 0. */
export function symbolPath(symbol: LegendSymbol): string {
  if (typeof symbol !== 'string') return symbol.path;
  const context = path();
  SYMBOLS[symbol](context);
  return context.toString();
}

/** Size and spacing of a legend. */
export interface LegendOptions {
  readonly style: LabelStyle;
  /** Side of a symbol, in pixels. */
  readonly size: number;
  /** Gap between entries, in pixels. */
  readonly gap: number;
  readonly column: PlotColumn;
}

/** Distance from the left edge of a symbol to its text, in sides of the symbol. */
const TEXT_INDENT = 1.6;

/** Places legend entries side by side, as many to a line as fit. */
export function layoutLegend(
  flow: FlowLayout,
  entries: readonly LegendEntry[],
  { style, size, gap, column }: LegendOptions,
): void {
  const { em, swatches } = flow;
  const measured = entries.map((entry) => {
    const indent = entry.symbol ? TEXT_INDENT * size : 0;
    const lines = wrap(entry.text, style, column.width - indent, em);
    return { entry, indent, lines, width: indent + widthOfLines(lines, style, em) };
  });
  for (const line of wrapItems(measured, column.width, gap)) {
    flow.placeSideBySide(line, ({ entry, indent, lines, x: offset }) => {
      const x = column.x + offset;
      if (entry.symbol) {
        const y = flow.y + (lineHeight(style, em) - size) / 2;
        swatches.push({ ...pickPaint(entry), x, y, size, path: symbolPath(entry.symbol) });
      }
      flow.writeLines(lines, style, x + indent);
    });
  }
}
