import { type CSSResult, css } from 'lit';

/** The table, visible or for screen readers only; print always shows it. */
export const tableStyles: CSSResult = css`
  .table-view {
    container: table / inline-size;
  }
  @media screen {
    /* Its size is fixed and contained, so that a new width of the chart does not lay out the table. */
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      contain: strict;
    }
    .visually-hidden table {
      table-layout: fixed;
      inline-size: 17em;
      white-space: nowrap;
    }
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-block-end: 0.5em;
  }
  /* Under a heading, which says the same. */
  [part='heading'] ~ div caption {
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_grid);
  }
  thead th,
  tfoot :is(th, td) {
    font-weight: 700;
  }
  thead th {
    vertical-align: bottom;
  }
  .number {
    white-space: nowrap;
    text-align: end;
  }
  /* Where the columns do not fit, each row is a short list with the name of the column before each cell. */
  @container table (max-width: 34em) {
    thead {
      position: absolute;
      inset-inline: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr,
    th[scope='row'],
    td,
    td.number {
      display: block;
      padding: 0;
      border: 0;
      text-align: start;
    }
    tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_grid);
    }
    th[scope='row'] {
      font-weight: 700;
    }
    td:empty {
      display: none;
    }
    td::before {
      /* Without alternative text, since assistive technology names the column already. */
      content: attr(data-column) ': ' / '';
      color: var(--_muted);
    }
  }
`;
