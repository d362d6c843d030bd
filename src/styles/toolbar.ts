import { type CSSResult, css } from 'lit';

/** The toolbar. Print hides it with everything else that is only interactive. */
export const toolbarStyles: CSSResult = css`
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
    .focus-rings,
    .key-hint,
    [part='toolbar'],
    [part='tooltip'],
    [role='status'] {
      display: none;
    }
  }
`;
