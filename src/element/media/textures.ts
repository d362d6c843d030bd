import { type CSSResult, css, unsafeCSS } from 'lit';

const patterns = unsafeCSS([1, 2, 3, 4, 5].map((i) => `.s${i}{--_t:url(#s${i})}`).join(''));

/** Marks and symbols of a series. */
const painted = unsafeCSS(
  `:is(${[0, 1, 2, 3, 4, 5].map((i) => `.s${i}`)}):where(:not(.rest,.on,pattern))`,
);

/**
 * What shows textures, for the inside of a rule for figures: solid, diagonal, vertical, horizontal, dots,
 * cross-hatch. What nobody itemised is hollow without them.
 */
export const textured: CSSResult = css`
  ${patterns}
  ${painted} {
    fill: var(--_t, var(--_m, var(--_c)));
    stroke: var(--_m, var(--_c));
    stroke-width: 2px;
    /* The edge stands inside the mark, so that neighbours keep their gap. */
    clip-path: fill-box;
  }
  /* A stripe would make parts of small dots: they are hollow, dotted or tinted. */
  &.dots {
    ${painted} {
      fill: var(--_c);
      fill-opacity: 0;
      stroke-width: 1.5px;
      clip-path: none;
    }
    :is(.s2, .s4, .rest) {
      stroke-dasharray: 1.5 1;
    }
    .s3,
    .s4 {
      fill-opacity: 0.4;
    }
    .s5 {
      stroke-width: 2.5px;
    }
    .s0:not(.rest) {
      fill-opacity: 1;
      stroke: none;
    }
  }
  /* Told apart by their form. */
  &.pictogram ${painted} {
    fill: var(--_c);
    stroke: none;
    clip-path: none;
  }
  /* A plate in the colour of the mark keeps its texture away. */
  .on {
    stroke: var(--_m, var(--_c));
    stroke-width: 0.5em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
`;

/** Textures where the page asks for them; forced colours have their own. */
export const textureStyles: CSSResult = css`
  @media (forced-colors: none) {
    :host([textures]) figure {
      ${textured}
    }
  }
`;
