/** What a legend entry shows: a colour, a dot, a road, or an icon by its path in a square of 16. */
export type LegendSymbol = keyof typeof PATHS | { readonly path: string };

/** A symbol of the plot and what it means; without a series, its colour means nothing. */
export interface LegendEntry {
  readonly symbol?: LegendSymbol;
  readonly series?: number;
  /** Whether it stands for what is not itemised. */
  readonly rest?: boolean;
  readonly text: string;
  /** What its series is called in a sentence, where that can be hidden. */
  readonly name?: string;
}

/** Side of the square in which a symbol is drawn, in units of its path. */
export const SYMBOL_SIZE = 16;

const PATHS = {
  square: 'M0 0h16v16H0z',
  dot: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  road: 'M0 3h16v10H0zM3.5 7.25v1.5h3v-1.5zM9.5 7.25v1.5h3v-1.5z',
};

/** The path of a symbol, in a square of {@link SYMBOL_SIZE}. */
export function symbolPath(symbol: LegendSymbol): string {
  return typeof symbol === 'string' ? PATHS[symbol] : symbol.path;
}
