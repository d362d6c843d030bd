import { svg, type TemplateResult } from 'lit';
import type { Mark } from '../layout/plot.js';

/** From a mark's box to the middle of the line, in pixels. */
const DISTANCE = 4;

/** A ring around the box of each mark. */
export function ringsTemplate(marks: readonly Mark[]): TemplateResult<2> {
  return svg`<g class="rings" aria-hidden="true">${marks.map((mark) =>
    ['halo', 'ring'].map(
      (line) => svg`<rect class=${line} x=${mark.x - DISTANCE} y=${mark.y - DISTANCE}
        width=${mark.width + 2 * DISTANCE} height=${mark.height + 2 * DISTANCE}></rect>`,
    ),
  )}</g>`;
}
