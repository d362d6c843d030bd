import { type CSSResult, css } from 'lit';

/**
 * Tooltip and menu in the top layer of the page. No transform of the page reaches it, so `--_scale` makes up for the
 * scale of the text beside it; text is never under 14 px.
 */
export const popoverStyles: CSSResult = css`
  [popover] {
    box-sizing: border-box;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(28em, 100%);
    max-block-size: 100%;
    font-size: max(14px, min(var(--_size, 1em) * var(--_scale), 100vw / 28));
    color: inherit;
    /* Opaque, even where the surface of the chart is not. */
    background: linear-gradient(var(--_surface), var(--_surface)) padding-box Canvas;
  }
`;
