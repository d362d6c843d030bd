import { ICON_SIZE, type Icon, iconPath } from './icons.js';

/** Icons in blocks of fifty: 5 rows of 10. */
const COLUMNS = 10;
const ROWS = 5;
/** Room between blocks, and side of an icon, in pitches. */
const BLOCK_GAP = 0.8;
const ICON_PART = 0.8;

/** Icons as one path from 0, 0: its units are `scale` pixels, the other sizes are in pixels. */
export interface IconBlocks {
  readonly path: string;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** Height of `count` icons in blocks of fifty, wrapped to `width`; all in pixels. */
export function iconBlocksHeight(count: number, pitch: number, width: number): number {
  const blocks = Math.ceil(count / (COLUMNS * ROWS));
  const perRow = blocksPerRow(pitch, width);
  const rows = Math.ceil(blocks / perRow);
  if (rows === 0) return 0;
  const last = count - (rows - 1) * perRow * COLUMNS * ROWS;
  const lastRows = Math.min(ROWS, Math.ceil(last / COLUMNS));
  return ((rows - 1) * (ROWS + BLOCK_GAP) + lastRows) * pitch;
}

/**
 * Draws `count` icons row by row in blocks of fifty, wrapped to `room`. Of a count that is not whole, the last icon is cut
 * at its fraction.
 *
 * @param pitch - distance between the centres of neighbours in pixels.
 */
export function layoutIconBlocks(
  icon: Icon,
  count: number,
  pitch: number,
  room: number,
): IconBlocks {
  const scale = (pitch * ICON_PART) / ICON_SIZE;
  const step = ICON_SIZE / ICON_PART;
  const perRow = blocksPerRow(pitch, room);
  let path = '';
  let width = 0;
  for (let i = 0; i < Math.ceil(count); i++) {
    const block = Math.floor(i / (COLUMNS * ROWS));
    const within = i % (COLUMNS * ROWS);
    const column = (block % perRow) * (COLUMNS + BLOCK_GAP) + (within % COLUMNS);
    const row = Math.floor(block / perRow) * (ROWS + BLOCK_GAP) + Math.floor(within / COLUMNS);
    width = Math.max(width, (column + ICON_PART) * pitch);
    path += iconPath(icon, column * step, row * step, Math.min(1, count - i));
  }
  return { path, scale, width, height: iconBlocksHeight(count, pitch, room) };
}

function blocksPerRow(pitch: number, width: number): number {
  return Math.max(1, Math.floor((width / pitch + BLOCK_GAP) / (COLUMNS + BLOCK_GAP) + 1e-9));
}
