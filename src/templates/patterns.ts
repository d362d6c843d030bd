import { svg, type TemplateResult } from 'lit';

/**
 * Prints the textures of all series but the first, which is solid: diagonal, vertical, horizontal, dots, cross-hatch.
 * Their names are those of the classes that give them their colours.
 */
export function tilesTemplate(): TemplateResult<2> {
  return svg`<pattern id="s1" class="s1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h4v6H0z"></path></pattern>
    <pattern id="s2" class="s2" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0h4v6H0z"></path></pattern>
    <pattern id="s3" class="s3" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0h6v4H0z"></path></pattern>
    <pattern id="s4" class="s4" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0h6v6H0zM1 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0"></path></pattern>
    <pattern id="s5" class="s5" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h4v4H0z"></path></pattern>`;
}
