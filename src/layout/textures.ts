/** A texture: the tile that is repeated in place of a plain colour. */
export interface Texture {
  /** Index of the series that it tells apart. */
  readonly series: number;
  /** The filled part of the tile, in a square of {@link TILE_SIZE}. */
  readonly path: string;
  /** How far the tiles are turned, in degrees clockwise. */
  readonly angle: number;
}

/** Side of a tile in pixels. */
export const TILE_SIZE = 6;

const STRIPES = 'M0 0h4v6H0z';

/** Diagonal, vertical, horizontal, dots, cross-hatch; the first series is solid. */
export const TEXTURES: readonly Texture[] = [
  { series: 1, path: STRIPES, angle: 45 },
  { series: 2, path: STRIPES, angle: 0 },
  { series: 3, path: STRIPES, angle: 90 },
  { series: 4, path: 'M0 0h6v6H0zM1 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0', angle: 0 },
  { series: 5, path: 'M0 0h4v4H0z', angle: 45 },
];

/** The id of a texture's `<pattern>`. */
export function textureId({ series }: Texture): string {
  return `texture-${series}`;
}
