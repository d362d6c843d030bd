import { type CSSResult, css } from 'lit';

/** The panel of problems, with its button. */
export const errorStyles: CSSResult = css`
  [part='error'] {
    border-inline-start: 4px solid var(--bp-color-2, light-dark(#9b4c00, #ff793c));
    padding-inline-start: 0.75em;
  }
  [part='error'] ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: var(--bp-radius, 0);
    margin-block-start: 0.75em;
    padding: 0.5em 1em;
    min-block-size: 44px;
    cursor: pointer;
  }
`;
