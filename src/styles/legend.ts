import { type CSSResult, css } from 'lit';

/** The legend and its symbols. */
export const legendStyles: CSSResult = css`
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em calc(1.5 * var(--_space));
    margin-block-end: calc(1.25 * var(--_space));
    font-size: 0.9375em;
  }
  [part='legend'] :is(li, button) {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  /* A target of 24 px, taller than its line (WCAG 2.2 SC 2.5.8). */
  [part='legend'] button {
    margin-block: -0.125em;
    border: 0;
    padding: 0.125em 0;
    min-block-size: 0;
  }
  .symbol {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    align-self: center;
  }
`;
