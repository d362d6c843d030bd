import { type CSSResult, css } from 'lit';

/** The buttons of the legend that hide and show a series. */
export const hiddenSeriesStyles: CSSResult = css`
  [part='legend'] button:hover {
    text-decoration: underline;
  }
  [part='legend'] [aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }
  [aria-pressed='false'] .symbol {
    fill: none;
    stroke: var(--_color);
    stroke-width: 2;
  }
`;
