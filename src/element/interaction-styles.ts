import { type CSSResult, css } from 'lit';
import { topLayerStyles } from './top-layer.js';

/** The looks of what answers a person: rings, tooltip, hidden series. */
export const interactionStyles: CSSResult = css`
  ${topLayerStyles}
  [part='legend'] button:hover {
    text-decoration: underline;
  }
  [part='legend'] [aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }
  [aria-pressed='false'] .symbol {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2;
  }
  [part='mark']:focus {
    outline: none;
  }
  .rings {
    fill: none;
    pointer-events: none;
  }
  /* Wide enough to be 2 px where the page scales the chart down. */
  .ring {
    stroke: var(--bp-focus, light-dark(#1d4ed8, #9ec1ff));
    stroke-width: 3;
  }
  /* A ring over a neighbour of its own colour is still seen. */
  .halo {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  /* Of no use to a finger. */
  figure:not(:has([part='mark']:focus-visible)) .keys {
    visibility: hidden;
  }
  /* A box without height that stays in sight: nothing moves for what it holds. */
  .keys {
    position: sticky;
    inset-block-end: 1.6em;
    z-index: 1;
    block-size: 0;
    font-size: 0.75em;
  }
  .keys span {
    position: absolute;
    inset-block-start: 0.15em;
    inline-size: max-content;
    max-inline-size: 100%;
    padding-inline-end: 0.75em;
    color: var(--_muted);
    background: var(--_surface);
  }
  /* Its transparent border is a bridge for the pointer. */
  [part='tooltip'] {
    --_size: 0.875em;
    padding: 0.6em 0.85em;
    border: 6px solid transparent;
    outline: 1px solid var(--_grid);
    outline-offset: -7px;
  }
  [part='tooltip'] p + p {
    margin-block-start: 0.15em;
  }
  .phrase {
    margin-block-start: 0.5em;
    font-style: italic;
  }
  /* 12 px at the least. */
  .origin {
    font-size: 0.858em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .ring {
      stroke: Highlight;
    }
    [part='tooltip'] {
      border-width: 1px;
      outline: none;
    }
  }
`;
