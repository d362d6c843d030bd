import { type CSSResult, css } from 'lit';

/**
 * Tooltip and menu in the top layer. Transforms of the page do not apply there, so `--_scale`
 * applies the scale of the surrounding text; text is never smaller than 14 px.
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
