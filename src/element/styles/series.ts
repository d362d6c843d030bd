import { type CSSResult, css, unsafeCSS } from 'lit';
import { SERIES } from '../../layout/palette.js';
import { lightDark } from './light-dark.js';

const series = unsafeCSS(
  SERIES.map(
    (pair, i) =>
      `.s${i}{--_c:var(--bp-color-${i + 1},${lightDark(pair)});fill:var(--_m,var(--_c))}`,
  ).join(''),
);

/** From this luminance on, black is read better on a colour than white (WCAG 2.2, relative luminance). */
const white = unsafeCSS('clamp(0,(.179 - y)*1e6,1)');

/** What tells the series apart, and the text inside their marks. */
export const seriesStyles: CSSResult = css`
  /* Shades lead away from the background, so that contrast only grows. */
  .k1 {
    --_m: color-mix(in oklab, var(--_c), light-dark(#000, #fff) 28%);
  }
  .k2 {
    --_m: color-mix(in oklab, var(--_c), light-dark(#000, #fff) 56%);
  }
  ${series}
  /* What nobody itemised is drawn hollow. */
  .rest {
    fill: color-mix(in srgb, var(--_c, currentColor) 12%, transparent);
    stroke: var(--_c, currentColor);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .on {
    fill: color(from var(--_m, var(--_c)) xyz calc(0.95 * ${white}) ${white} calc(1.09 * ${white}));
  }
  .rest.on {
    fill: currentColor;
    stroke: none;
  }
`;
