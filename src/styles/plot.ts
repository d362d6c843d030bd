import { type CSSResult, css } from 'lit';
import { textSelector } from './selectors.js';

/** Scales the plot to the width of the chart. */
const fluid = css`
  inline-size: 0;
  min-inline-size: 100%;
  block-size: auto;
  margin: 0;
`;

/** The plot and the takeaway above it. */
export const plotStyles: CSSResult = css`
  svg {
    display: block;
    overflow: visible;
    fill: currentColor;
  }
  /* The plot never widens its chart. It is drawn anew for another width, not scaled: scaled text is laid out twice. */
  [part='plot'] {
    margin-inline-end: -9999px;
  }
  figure.server-rendered [part='plot'] {
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
  /* To the pointer, a label on a mark and the space between the dots or icons of a mark belong to the mark. */
  ${textSelector('inside')} {
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
  ${textSelector('detail')},
  ${textSelector('takeaway')} {
    fill: var(--_muted);
  }
  .rule {
    stroke: var(--_grid);
  }
  /* As wide as the chart and one em high: its size is observed. */
  .ruler {
    position: absolute;
    inset-inline: 0;
    block-size: 1em;
    visibility: hidden;
  }
`;
