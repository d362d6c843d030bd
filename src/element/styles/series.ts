import { type CSSResult, css, unsafeCSS } from 'lit';
import { SERIES } from '../../layout/palette.js';
import { lightDark } from './light-dark.js';

const series = unsafeCSS(
  SERIES.map(
    (pair, i) =>
      `.s${i}{--_c:var(--bp-color-${i + 1},${lightDark(pair)});fill:var(--_m,var(--_c))}`,
  ).join(''),
);

/**
 * How light the text on a colour is: white below a luminance of .179, #111 where that is read, black between them
 * (WCAG 2.2, relative luminance).
 */
const ink = unsafeCSS('(clamp(0,(.179 - y)*1e6,1) + clamp(0,(y - .205)*1e6,.0056))');

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
    fill: color(from var(--_m, var(--_c)) xyz calc(0.95 * ${ink}) calc(${ink}) calc(1.09 * ${ink}));
  }
  .rest.on {
    fill: currentColor;
    stroke: none;
  }
`;
