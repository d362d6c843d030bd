import { type CSSResult, css } from 'lit';

/** The table, seen and unseen; paper has it always. */
export const tableStyles: CSSResult = css`
  .seen {
    container: table / inline-size;
  }
  @media screen {
    /* Heard, not seen: a box of its own size, in which a new width of the chart lays nothing out again. */
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
      contain: strict;
    }
    .unseen table {
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
  /* Where columns do not fit, each row becomes a short list with the column's name before each cell. */
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
      /* The header names the cell already. */
      content: attr(data-column) ': ' / '';
      color: var(--_muted);
    }
  }
`;
