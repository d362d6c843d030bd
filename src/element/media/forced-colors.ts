import { type CSSResult, css } from 'lit';
import { textured } from './textures.js';

/** The colours of the system, which browsers force upon text, and charts themselves upon their marks. */
export const forcedColorsStyles: CSSResult = css`
  @media (forced-colors: active) {
    [class] {
      --_c: CanvasText;
    }
    figure {
      --_text: CanvasText;
      --_surface: Canvas;
      ${textured}
      /* As solid as leaves the text inside in the one colour of text. */
      &:where(:not(.dots, .pictogram)) .s0:where(:not(.rest)) {
        fill: color-mix(in srgb, CanvasText 35%, Canvas);
      }
      .on {
        forced-color-adjust: none;
        fill: CanvasText;
        stroke: Canvas;
      }
      .on.s0 {
        stroke: none;
      }
    }
  }
  @media (prefers-contrast: more) {
    figure:not(.dots, .pictogram) [part='mark'] {
      stroke: var(--_text);
      stroke-width: 2px;
      clip-path: fill-box;
    }
  }
`;
