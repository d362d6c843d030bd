import { type CSSResult, css } from 'lit';
import { markShapeSelector, seriesSelector } from '../selectors.js';
import { texturedFigure } from './textures.js';

/** Forced colours and more contrast. Browsers do not force colours upon SVG, so marks take system colours here. */
export const forcedColorsStyles: CSSResult = css`
  @media (forced-colors: active) {
    [class] {
      --_color: CanvasText;
    }
    figure {
      --_text: CanvasText;
      --_surface: Canvas;
      ${texturedFigure}
      /* No darker, so that text on it contrasts in the one colour of text. */
      &:where(${markShapeSelector('bar')}) ${seriesSelector(0)}:where(:not(.unitemised)) {
        fill: color-mix(in srgb, CanvasText 35%, Canvas);
      }
      .on-mark {
        forced-color-adjust: none;
        fill: CanvasText;
        stroke: Canvas;
      }
      .on-mark${seriesSelector(0)} {
        stroke: none;
      }
    }
  }
  @media (prefers-contrast: more) {
    figure${markShapeSelector('bar')} [part='mark'] {
      stroke: var(--_text);
      stroke-width: 2px;
      clip-path: fill-box;
    }
  }
`;
