import { type CSSResult, css } from 'lit';
import { topLayerStyles } from './top-layer.js';

/** The looks of the open menu of downloads and of its answer. */
export const downloadStyles: CSSResult = css`
  ${topLayerStyles}
  .menu {
    border: 1px solid var(--_grid);
    padding: 0.3em;
  }
  .menu button {
    inline-size: 100%;
    margin: 0;
    border: 0;
    padding: 0 0.75em;
    min-block-size: 44px;
    text-align: start;
    text-decoration: none;
  }
  .menu button:hover {
    text-decoration: underline;
  }
  .answer {
    align-self: center;
    color: var(--_muted);
  }
`;
