import { type CSSResult, css, unsafeCSS } from 'lit';
import { FONT, GRID, MUTED, TEXT } from '../layout/palette.js';
import { type LabelStyle, LINE_HEIGHT, TYPE } from '../layout/plot.js';
import { legendStyles } from './styles/legend.js';
import { lightDark } from './styles/light-dark.js';
import { plotStyles } from './styles/plot.js';
import { seriesStyles } from './styles/series.js';
import { tableStyles } from './styles/table.js';
import { toolbarStyles } from './styles/toolbar.js';

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
  plotStyles,
  seriesStyles,
  legendStyles,
  toolbarStyles,
  tableStyles,
];
