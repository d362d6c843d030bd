import { type CSSResult, css } from 'lit';
import { SURFACE } from '../../layout/palette.js';
import { lightDark } from './light-dark.js';

/** The picture, the sentence above it, and what is neither mark nor legend. */
export const plotStyles: CSSResult = css`
  svg {
    display: block;
    overflow: visible;
    fill: currentColor;
  }
  /* As wide as the chart, which never takes its own width from it; a narrower sheet of paper gets the whole. */
  [part='plot'] {
    inline-size: 0;
    min-inline-size: 100%;
    block-size: auto;
  }
  [part='takeaway'] {
    margin-block: 0.15em 0.9em;
    max-inline-size: 45em;
    text-wrap: pretty;
  }
  /* What stands on a mark is a part of it to the pointer, and so is what lies between its dots or icons. */
  .inside,
  .dashes {
    pointer-events: none;
  }
  path[part='mark'] {
    pointer-events: all;
    pointer-events: bounding-box;
  }
  path[part='mark']:not(.rest) {
    stroke-width: 10px;
  }
  .detail,
  .takeaway {
    fill: var(--_muted);
  }
  .rule {
    stroke: var(--_grid);
  }
  .dashes {
    stroke: var(--bp-surface, ${lightDark(SURFACE)});
    stroke-width: 0.125em;
    fill: none;
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: 1em;
    visibility: hidden;
  }
`;
