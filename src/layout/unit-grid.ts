import { max, range } from 'd3';

/** A unit of a figure in its cell, in spacings from the top left of its grid. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
  /** How much of the unit is counted, from 0 to 1. */
  readonly portion: number;
}

/** The units of a figure, each in a cell. */
export interface UnitGrid {
  readonly cells: readonly GridCell[];
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The size of a grid and the order of its cells. */
export interface UnitGridOptions {
  /** Distance between the centres of neighbours in pixels. */
  readonly spacing: number;
  /** Finds the cell of a unit. */
  readonly cellOf: (index: number) => Pick<GridCell, 'column' | 'row'>;
}

/** Places `count` units; the last may be a portion of one, so that areas compare. */
export function layoutUnitGrid(count: number, { spacing, cellOf }: UnitGridOptions): UnitGrid {
  const cells = range(count).map((index) => {
    return { ...cellOf(index), portion: Math.min(1, count - index) };
  });
  const columns = max(cells, ({ column }) => column + 1) ?? 0;
  const rows = max(cells, ({ row }) => row + 1) ?? 0;
  return { cells, width: columns * spacing, height: rows * spacing };
}

/** Reserve for sums of binary fractions. */
export const EPSILON = 1e-9;

/**
 * The smallest of 1, 2, 5, 10, 20, 50, … that is enough as the number of units per symbol.
 *
 * @param isEnough - whether this many units per symbol leave few enough symbols.
 * @returns infinity if no number is enough.
 */
export function niceUnitsPerSymbol(isEnough: (units: number) => boolean): number {
  const factors = [1, 2, 5];
  for (let power = 1; power < Number.POSITIVE_INFINITY; power *= 10) {
    const units = factors.find((factor) => isEnough(factor * power));
    if (units) return units * power;
  }
  return Number.POSITIVE_INFINITY;
}
