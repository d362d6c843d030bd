import { type CSSResult, css } from 'lit';

/** What colours and symbols mean. */
export const legendStyles: CSSResult = css`
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
  .symbol {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    align-self: center;
  }
  .symbol .dashes {
    stroke-width: 1.5px;
    stroke-dasharray: 3 3;
  }
`;
