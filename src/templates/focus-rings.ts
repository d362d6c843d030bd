import { svg, type TemplateResult } from 'lit';
import type { Mark } from '../layout/plot.js';

/** Distance from the box of a mark to the centre of the ring's line, in pixels. */
const DISTANCE = 4;

/** Renders a ring around each mark's box, over a wider halo that separates it from neighbours. */
export function focusRingsTemplate(marks: readonly Mark[]): TemplateResult<2> {
  return svg`<g class="focus-rings" aria-hidden="true">${marks.map((mark) =>
    ['halo', 'ring'].map(
      (line) => svg`<rect class=${line} x=${mark.x - DISTANCE} y=${mark.y - DISTANCE}
        width=${mark.width + 2 * DISTANCE} height=${mark.height + 2 * DISTANCE}></rect>`,
    ),
  )}</g>`;
}
