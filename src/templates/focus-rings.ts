import { svg, type TemplateResult } from 'lit';
import type { Mark } from '../layout/plot.js';

/** From the box of a mark to the middle of the ring's line, in pixels. */
const DISTANCE = 4;

/** Renders a ring around the box of each mark, on a wider line that sets it off from its neighbours. */
export function focusRingsTemplate(marks: readonly Mark[]): TemplateResult<2> {
  return svg`<g class="focus-rings" aria-hidden="true">${marks.map((mark) =>
    ['halo', 'ring'].map(
      (line) => svg`<rect class=${line} x=${mark.x - DISTANCE} y=${mark.y - DISTANCE}
        width=${mark.width + 2 * DISTANCE} height=${mark.height + 2 * DISTANCE}></rect>`,
    ),
  )}</g>`;
}
