import { type CSSResult, css, unsafeCSS } from 'lit';
import { TEXTURES, textureId } from '../../layout/textures.js';
import { anySeriesSelector, markShapeSelector, seriesSelector } from '../selectors.js';

const seriesTextures = unsafeCSS(
  TEXTURES.map(
    (texture) => `${seriesSelector(texture.series)}{--_texture:url(#${textureId(texture)})}`,
  ).join(''),
);

/** Marks, swatches and symbols of a series. */
const paintedSelector = css`${anySeriesSelector}:where(:not(.unitemised, .on-mark, pattern))`;

/** Styles of a figure whose series have textures as well as colours. */
export const texturedFigure: CSSResult = css`
  ${seriesTextures}
  ${paintedSelector} {
    fill: var(--_texture, var(--_mark-color, var(--_color)));
    stroke: var(--_mark-color, var(--_color));
    stroke-width: 2px;
    /* Clips the outer half of the edge, so that neighbours keep their gap. */
    clip-path: fill-box;
  }
  /* Stripes would cut small dots apart, so dots are told apart by their edges and by how faint their fill is. */
  &${markShapeSelector('dot')} {
    ${paintedSelector} {
      fill: var(--_color);
      fill-opacity: 0;
      stroke-width: 1.5px;
      clip-path: none;
    }
    :is(${seriesSelector(2)}, ${seriesSelector(4)}, .unitemised) {
      stroke-dasharray: 1.5 1;
    }
    ${seriesSelector(3)},
    ${seriesSelector(4)} {
      fill-opacity: 0.4;
    }
    ${seriesSelector(5)} {
      stroke-width: 2.5px;
    }
    ${seriesSelector(0)}:not(.unitemised) {
      fill-opacity: 1;
      stroke: none;
    }
  }
  /* Icons are told apart by their form. */
  &${markShapeSelector('icon')} ${paintedSelector} {
    fill: var(--_color);
    stroke: none;
    clip-path: none;
  }
  /* A wide edge in the colour of the mark keeps the texture away from the text. */
  .on-mark {
    stroke: var(--_mark-color, var(--_color));
    stroke-width: 0.5em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
`;

/** Textures on request; forced colours always have them. */
export const textureStyles: CSSResult = css`
  @media (forced-colors: none) {
    :host([textures]) figure {
      ${texturedFigure}
    }
  }
`;
