import { type Blocks, layoutBlocks } from './blocks.js';
import { ICON_SIZE, type Icon, iconPath } from './icons.js';

/** Icons in blocks of fifty: 5 rows of 10. */
const COLUMNS = 10;
const ROWS = 5;
/** Room between blocks, and side of an icon, in pitches. */
const BLOCK_GAP = 0.8;
const ICON_PART = 0.8;

/** Icons as one path, its units being `scale` pixels. */
export interface IconBlocks extends Blocks {
  readonly scale: number;
}

/** Height of `count` icons in blocks of fifty, wrapped to `width`; all in pixels. */
export function iconBlocksHeight(count: number, pitch: number, width: number): number {
  const blocks = Math.ceil(count / (COLUMNS * ROWS));
  const perRow = blocksPerRow(pitch, width);
  const rows = Math.ceil(blocks / perRow);
  const last = count - (rows - 1) * perRow * COLUMNS * ROWS;
  const lastRows = Math.min(ROWS, Math.ceil(last / COLUMNS));
  return ((rows - 1) * (ROWS + BLOCK_GAP) + lastRows) * pitch;
}

/**
 * Draws `count` icons row by row in blocks of fifty, wrapped to `width`. Of a count that is not whole, the last icon is cut
 * at its fraction.
 *
 * @param pitch - distance between the centres of neighbours in pixels.
 */
export function layoutIconBlocks(
  icon: Icon,
  count: number,
  pitch: number,
  width: number,
): IconBlocks {
  const step = ICON_SIZE / ICON_PART;
  const perRow = blocksPerRow(pitch, width);
  const icons = layoutBlocks(
    count,
    pitch,
    (index) => {
      const block = Math.floor(index / (COLUMNS * ROWS));
      const within = index % (COLUMNS * ROWS);
      return [
        (block % perRow) * (COLUMNS + BLOCK_GAP) + (within % COLUMNS),
        Math.floor(block / perRow) * (ROWS + BLOCK_GAP) + Math.floor(within / COLUMNS),
      ];
    },
    (column, row, part) => iconPath(icon, column * step, row * step, part),
  );
  return { ...icons, scale: pitch / step };
}

function blocksPerRow(pitch: number, width: number): number {
  return Math.max(1, Math.floor((width / pitch + BLOCK_GAP) / (COLUMNS + BLOCK_GAP) + 1e-9));
}
