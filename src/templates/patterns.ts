import { svg, type TemplateResult } from 'lit';
import { TEXTURES, TILE_SIZE, textureId } from '../layout/textures.js';
import { paintClass } from './classes.js';

/** Renders the textures as patterns, each in the colour of its series. */
export function patternsTemplate(): TemplateResult<2>[] {
  return TEXTURES.map(
    (texture) => svg`<pattern id=${textureId(texture)} class=${paintClass(texture)}
      width=${TILE_SIZE} height=${TILE_SIZE} patternUnits="userSpaceOnUse"
      patternTransform=${`rotate(${texture.angle})`}><path d=${texture.path}></path></pattern>`,
  );
}
