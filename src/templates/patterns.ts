import { svg, type TemplateResult } from 'lit';

const STRIPES = 'M0 0h4v6H0z';

/** What is drawn in a square of 6, and how far that is turned. */
const TILES = [
  [STRIPES, 45],
  [STRIPES, 0],
  [STRIPES, 90],
  ['M0 0h6v6H0zM1 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0', 0],
  ['M0 0h4v4H0z', 45],
] as const;

/**
 * Prints the textures of all series but the first, which is solid: diagonal, vertical, horizontal, dots, cross-hatch.
 * Their names are those of the classes that give them their colours.
 */
export function tilesTemplate(): TemplateResult<2>[] {
  return TILES.map(
    ([path, angle], i) => svg`<pattern id=${`s${i + 1}`} class=${`s${i + 1}`} width="6" height="6"
      patternUnits="userSpaceOnUse" patternTransform=${`rotate(${angle})`}><path d=${path}></path></pattern>`,
  );
}
