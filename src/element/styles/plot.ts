import { type CSSResult, css } from 'lit';

/** As wide as the chart: where no script draws it anew, and on a sheet of paper. */
const fluid = css`
  inline-size: 0;
  min-inline-size: 100%;
  block-size: auto;
  margin: 0;
`;

/** The picture, the sentence above it, and what is neither mark nor legend. */
export const plotStyles: CSSResult = css`
  svg {
    display: block;
    overflow: visible;
    fill: currentColor;
  }
  /* The chart never takes its own width from it. On a screen it waits to be drawn anew: text that is scaled is laid out twice. */
  [part='plot'] {
    margin-inline-end: -9999px;
  }
  figure:not(.live) [part='plot'] {
    ${fluid}
  }
  @media print {
    [part='plot'] {
      ${fluid}
    }
  }
  [part='takeaway'] {
    margin-block: 0.15em calc(0.9 * var(--_space));
    max-inline-size: 45em;
    text-wrap: pretty;
  }
  /* What stands on a mark is a part of it to the pointer, and so is what lies between its dots or icons. */
  .inside {
    pointer-events: none;
  }
  path[part='mark'] {
    pointer-events: all;
    pointer-events: bounding-box;
  }
  rect[part='mark'] {
    rx: var(--bp-radius, 0);
  }
  :where(path[part='mark']) {
    stroke-width: 10px;
  }
  .detail,
  .takeaway {
    fill: var(--_muted);
  }
  .rule {
    stroke: var(--_grid);
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: 1em;
    visibility: hidden;
  }
`;
