import { type CSSResult, css, unsafeCSS } from 'lit';
import { FONT, GRID, MUTED, SERIES, SURFACE, TEXT } from '../layout/palette.js';
import { type LabelStyle, LINE_HEIGHT, TYPE } from '../layout/plot.js';

const lightDark = ([light, dark]: readonly string[]) => unsafeCSS(`light-dark(${light},${dark})`);

const seriesStyles = unsafeCSS(
  SERIES.map(
    ([light, dark, text], i) =>
      `.s${i}{--_c:var(--bp-color-${i + 1},light-dark(${light},${dark}));fill:var(--_c);color:var(--_c)}` +
      `.on${i}{fill:light-dark(${text},#111)}`,
  ).join(''),
);

/** Shades lead away from the background, so that contrast only grows. */
const shadeStyles = unsafeCSS(
  [1, 2]
    .map(
      (shade) =>
        `.k${shade}{fill:color-mix(in oklab,var(--_c),light-dark(#000,#fff) ${shade * 28}%)}`,
    )
    .join(''),
);

const typeStyles = unsafeCSS(
  (Object.keys(TYPE) as LabelStyle[])
    .map(
      (style) =>
        `.${style}{font-size:${TYPE[style].size}em;font-weight:${TYPE[style].bold ? 700 : 400}}`,
    )
    .join(''),
);

/** What every element shares: nothing of the page comes in but its font size and colour scheme. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    flex-grow: 1;
    min-inline-size: 0;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  figure,
  section,
  .root {
    --_muted: var(--bp-muted, ${lightDark(MUTED)});
    --_grid: var(--bp-grid, ${lightDark(GRID)});
    all: initial;
    display: block;
    box-sizing: border-box;
    position: relative;
    color-scheme: inherit;
    direction: ltr;
    unicode-bidi: isolate;
    visibility: inherit;
    pointer-events: inherit;
    font-size: max(16px, 1em);
    font-family: var(--bp-font, ${unsafeCSS(FONT)});
    font-variant-numeric: tabular-nums;
    line-height: ${LINE_HEIGHT};
    text-align: start;
    overflow-wrap: break-word;
    color: var(--bp-text, ${lightDark(TEXT)});
    background: var(--bp-surface, transparent);
    print-color-adjust: exact;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
  }
  @media print {
    figure,
    section,
    .root {
      color-scheme: light;
    }
  }
  :focus-visible {
    outline: 2px solid var(--bp-focus, light-dark(#1d4ed8, #9ec1ff));
    outline-offset: 2px;
  }
  [part='heading'] {
    font-size: 1.375em;
    font-weight: 700;
    text-wrap: balance;
  }
  [part='takeaway'],
  [part='source'],
  .remark {
    color: var(--_muted);
  }
  [part='source'],
  .remark {
    font-size: 0.875em;
  }
  [part='source'] {
    margin-block-start: 1.25em;
  }
  .remark {
    margin-block-start: 1em;
  }
  :is([part='source'], .remark) + .remark {
    margin-block-start: 0.25em;
  }
  [part='error'] {
    border-inline-start: 4px solid var(--bp-color-2, light-dark(#9b4c00, #ff793c));
    padding-inline-start: 0.75em;
  }
  [part='error'] li {
    display: list-item;
    list-style: disc;
    margin-inline-start: 1.25em;
  }
  summary {
    cursor: pointer;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    margin-block-start: 0.75em;
    padding: 0.5em 1em;
    min-block-size: 44px;
    cursor: pointer;
  }
  ${typeStyles}
`;

/** What the three charts add. */
export const chartStyles: CSSResult[] = [
  baseStyles,
  css`
    svg {
      display: block;
      overflow: visible;
      fill: currentColor;
    }
    /* As wide as the chart, which never takes its own width from it; a narrower sheet of paper gets the whole. */
    [part='plot'] {
      inline-size: 0;
      min-inline-size: 100%;
      block-size: auto;
    }
    [part='takeaway'] {
      margin-block: 0.15em 0.9em;
      max-inline-size: 45em;
      text-wrap: pretty;
    }
    [part='legend'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      margin-block-end: 1.25em;
      font-size: 0.9375em;
    }
    [part='legend'] :is(li, button) {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
    }
    /* A target of 24 px in a line that is lower (WCAG 2.2 SC 2.5.8). */
    [part='legend'] button {
      margin-block: -0.125em;
      border: 0;
      padding: 0.125em 0;
      min-block-size: 0;
    }
    [part='toolbar'],
    .downloads {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
    [part='toolbar'] {
      font-size: 0.875em;
    }
    [part='toolbar'] button {
      margin: 0;
      border: 0;
      padding: 0;
      min-inline-size: 44px;
      text-decoration: underline;
      text-underline-offset: 0.25em;
    }
    @media print {
      [part='toolbar'] {
        display: none;
      }
    }
    .symbol {
      flex: none;
      inline-size: 0.9em;
      block-size: 0.9em;
      align-self: center;
    }
    /* What stands on a mark is a part of it to the pointer, and so is what lies between its dots or icons. */
    .inside,
    .dashes {
      pointer-events: none;
    }
    path[part='mark'] {
      pointer-events: all;
      pointer-events: bounding-box;
    }
    path[part='mark']:not(.rest) {
      stroke-width: 10px;
    }
    .detail,
    .takeaway {
      fill: var(--_muted);
    }
    .rule {
      stroke: var(--_grid);
    }
    .dashes {
      stroke: var(--bp-surface, ${lightDark(SURFACE)});
      stroke-width: 0.125em;
      fill: none;
    }
    .symbol .dashes {
      stroke-width: 1.5px;
      stroke-dasharray: 3 3;
    }
    ${seriesStyles}
    ${shadeStyles}
    /* What nobody itemised is drawn hollow. */
    .rest {
      fill: color-mix(in srgb, var(--_c, currentColor) 12%, transparent);
      stroke: var(--_c, currentColor);
      stroke-width: 1.5px;
      vector-effect: non-scaling-stroke;
    }
    .ruler {
      position: absolute;
      inset-inline: 0;
      block-size: 1em;
      visibility: hidden;
    }
    .seen {
      container: table / inline-size;
    }
    /* Heard, not seen: a box of its own size, in which a new width of the chart lays nothing out again. */
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      contain: strict;
    }
    .unseen table {
      table-layout: fixed;
      inline-size: 17em;
      white-space: nowrap;
    }
    .unseen :is(caption, th, td) {
      overflow: hidden;
    }
    .waiting {
      content-visibility: hidden;
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
    [part='heading'] ~ .seen caption {
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
    th:last-child,
    td:last-child {
      padding-inline-end: 0;
    }
    .number {
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
        content: attr(data-column) ': ';
        /* The header names the cell already. */
        content: attr(data-column) ': ' / '';
        color: var(--_muted);
      }
    }
  `,
];
