import { type CSSResult, css } from 'lit';

/** The buttons under a chart, and what paper has as little use for. */
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
    .rings,
    .keys,
    [part='toolbar'],
    [part='tooltip'],
    [role='status'] {
      display: none;
    }
  }
`;
