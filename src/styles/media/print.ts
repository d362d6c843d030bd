import { type CSSResult, css } from 'lit';
import { texturedFigure } from './textures.js';

/** Paper: textures, the table under the plot, and page breaks between parts, not inside them. */
export const printStyles: CSSResult = css`
  @media print {
    figure {
      font-size: 14px;
      ${texturedFigure}
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
    .visually-hidden {
      container: table / inline-size;
      margin-block-start: var(--_space);
    }
    /* Browsers repeat a table-footer-group on every page; totals stand at the end. */
    tfoot {
      display: table-row-group;
    }
    /* Small, so that a figure with its table fits a page. */
    table,
    [part='source'],
    .note {
      font-size: 0.75em;
    }
    th,
    td {
      padding-block: 0.1em;
    }
  }
`;
