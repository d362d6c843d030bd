import { type CSSResult, css, unsafeCSS } from 'lit';
import { SERIES_COLOURS } from '../layout/palette.js';
import { lightDark } from './light-dark.js';
import { seriesSelector } from './selectors.js';

const seriesColors = unsafeCSS(
  SERIES_COLOURS.map(
    (pair, series) =>
      `${seriesSelector(series)}{--_color:var(--bp-color-${series + 1},${lightDark(pair)});fill:var(--_mark-color,var(--_color))}`,
  ).join(''),
);

/**
 * Luminance of the text on a colour of luminance `y`: that of white below 0.179, of black up to
 * 0.205, of #111 above (WCAG 2.2, relative luminance).
 */
const textLuminance = unsafeCSS('(clamp(0,(.179 - y)*1e6,1) + clamp(0,(y - .205)*1e6,.0056))');

/** The colours of series, shades and the unitemised remainder, and of the text on marks. */
export const seriesStyles: CSSResult = css`
  /* Shades lead away from the background, so that their contrast is higher than that of the series. */
  .shade-1 {
    --_mark-color: color-mix(in oklab, var(--_color), light-dark(#000, #fff) 28%);
  }
  .shade-2 {
    --_mark-color: color-mix(in oklab, var(--_color), light-dark(#000, #fff) 56%);
  }
  ${seriesColors}
  /* The unitemised remainder is an outline, faintly filled. */
  .unitemised {
    fill: color-mix(in srgb, var(--_color, currentColor) 12%, transparent);
    stroke: var(--_color, currentColor);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .on-mark {
    fill: color(
      from var(--_mark-color, var(--_color)) xyz calc(0.95 * ${textLuminance}) calc(${textLuminance})
        calc(1.09 * ${textLuminance})
    );
  }
  .unitemised.on-mark {
    fill: currentColor;
    stroke: none;
  }
`;
