import { type CSSResult, css } from 'lit';
import { popoverStyles } from './popover.js';

/** The menu of downloads and the outcome of a download. */
export const downloadStyles: CSSResult = css`
  ${popoverStyles}
  .download-menu {
    border: 1px solid var(--_grid);
    padding: 0.3em;
  }
  .download-menu button {
    inline-size: 100%;
    margin: 0;
    border: 0;
    padding: 0 0.75em;
    min-block-size: 44px;
    text-align: start;
    text-decoration: none;
  }
  .download-menu button:hover {
    text-decoration: underline;
  }
  .download-outcome {
    align-self: center;
    color: var(--_muted);
  }
`;
