import { type CSSResult, css, unsafeCSS } from 'lit';
import { FONT, GRID, MUTED, SURFACE, TEXT } from '../layout/palette.js';
import { LINE_HEIGHT } from '../layout/plot.js';
import { lightDark } from './light-dark.js';

/**
 * The box of an element and its text. Only the font size, the colour scheme and the library's
 * custom properties are inherited from the page.
 */
export const boxStyles: CSSResult = css`
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
    --_text: var(--bp-text, ${lightDark(TEXT)});
    --_muted: var(--bp-muted, ${lightDark(MUTED)});
    --_grid: var(--bp-grid, ${lightDark(GRID)});
    --_surface: var(--bp-surface, ${lightDark(SURFACE)});
    --_space: var(--bp-space, 1em);
    all: initial;
    display: block;
    position: relative;
    color-scheme: inherit;
    direction: ltr;
    visibility: inherit;
    pointer-events: inherit;
    font-size: max(16px, 1em);
    font-family: var(--bp-font, ${unsafeCSS(FONT)});
    font-variant-numeric: tabular-nums;
    line-height: ${LINE_HEIGHT};
    overflow-wrap: break-word;
    color: var(--_text);
    background: var(--bp-surface, transparent);
    print-color-adjust: exact;
    @media print, (prefers-contrast: more), (forced-colors: active) {
      --_muted: var(--_text);
      --_grid: var(--_text);
    }
    @media print {
      color-scheme: light;
      --_text: #000;
      --_surface: #fff;
      background: none;
    }
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--bp-focus, light-dark(#1d4ed8, #9ec1ff));
    outline-offset: 2px;
    @media (forced-colors: active) {
      outline-color: Highlight;
    }
  }
  [part='heading'] {
    font-size: 1.375em;
    font-weight: 700;
    text-wrap: balance;
  }
  [part='takeaway'],
  [part='source'],
  .note {
    color: var(--_muted);
  }
  [part='source'],
  .note {
    font-size: 0.875em;
  }
  [part='source'] {
    margin-block-start: calc(1.25 * var(--_space));
  }
  .note {
    margin-block-start: var(--_space);
  }
  :is([part='source'], .note) + .note {
    margin-block-start: 0.25em;
  }
`;
