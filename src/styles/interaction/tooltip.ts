import { type CSSResult, css } from 'lit';

/** The tooltip. */
export const tooltipStyles: CSSResult = css`
  /* The transparent border lets the pointer cross to the tooltip without leaving it. */
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
  /* At least 12 px. */
  .tooltip-source {
    font-size: 0.858em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    [part='tooltip'] {
      border-width: 1px;
      outline: none;
    }
  }
`;
