import { type CSSResult, css } from 'lit';
import { textured } from './textures.js';

/**
 * Paper: textures, the table, nothing to press, and no part of a picture on another page where the whole
 * fits one.
 */
export const printStyles: CSSResult = css`
  @media print {
    figure {
      font-size: 14px;
      ${textured}
    }
    figure,
    li,
    p,
    tr {
      break-inside: avoid;
    }
    [part='plot'] {
      max-block-size: 90vh;
    }
    .unseen {
      container: table / inline-size;
      margin-block-start: var(--_space);
    }
    /* Totals stand at the end, not on every page. */
    tfoot {
      display: table-row-group;
    }
    /* Small as in print, so that a figure with its table fits a page. */
    table,
    [part='source'],
    .remark {
      font-size: 0.75em;
    }
    th,
    td {
      padding-block: 0.1em;
    }
  }
`;
