/** Units of a figure as one path, its top left at 0, 0; sizes in pixels. */
export interface Blocks {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a count unit by unit; of one that is not whole, the last is a part, so that areas compare.
 *
 * @param pitch - distance between the centres of neighbours in pixels.
 * @param placeOf - in which column and row a unit stands, in pitches.
 * @param draw - the path of a unit, or of a part of it, there.
 */
export function layoutBlocks(
  count: number,
  pitch: number,
  placeOf: (index: number) => readonly [column: number, row: number],
  draw: (column: number, row: number, part: number) => string,
): Blocks {
  let path = '';
  let width = 0;
  let height = 0;
  for (let i = 0; i < count; i++) {
    const [column, row] = placeOf(i);
    path += draw(column, row, Math.min(1, count - i));
    width = Math.max(width, (column + 1) * pitch);
    height = Math.max(height, (row + 1) * pitch);
  }
  return { path, width, height };
}
