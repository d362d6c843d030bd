import { type CSSResult, css } from 'lit';

/** Makes the reader's own text spacing measurable (WCAG 2.2 SC 1.4.12). */
export const textSpacingStyles: CSSResult = css`
  /* A line of text grows with the spacing. */
  .ruler {
    padding-block-end: 1lh;
  }
  /* The em of the frame includes room for the spacing; a plot from a server keeps its own font size. */
  :where(figure:not(.server-rendered)) [part='plot'] {
    font-size: 1em;
  }
`;
