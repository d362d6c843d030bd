import { type CSSResult, css, unsafeCSS } from 'lit';
import { SERIES } from '../../layout/palette.js';

const colours = unsafeCSS(
  SERIES.map(
    ([light, dark, text], i) =>
      `.s${i}{--_c:var(--bp-color-${i + 1},light-dark(${light},${dark}));fill:var(--_c);color:var(--_c)}` +
      `.on${i}{fill:light-dark(${text},#111)}`,
  ).join(''),
);

/** Shades lead away from the background, so that contrast only grows. */
const shades = unsafeCSS(
  [1, 2]
    .map(
      (shade) =>
        `.k${shade}{fill:color-mix(in oklab,var(--_c),light-dark(#000,#fff) ${shade * 28}%)}`,
    )
    .join(''),
);

/** What tells the series apart, and the text inside their marks. */
export const seriesStyles: CSSResult = css`
  ${colours}
  ${shades}
  /* What nobody itemised is drawn hollow. */
  .rest {
    fill: color-mix(in srgb, var(--_c, currentColor) 12%, transparent);
    stroke: var(--_c, currentColor);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
`;
