import { type CSSResult, css } from 'lit';

/** The rings around the active and the focused mark. */
export const focusRingStyles: CSSResult = css`
  [part='mark']:focus {
    outline: none;
  }
  .focus-rings {
    fill: none;
    pointer-events: none;
  }
  /* 3 px, so that 2 px are left where the page scales the chart down. */
  .ring {
    stroke: var(--bp-focus, light-dark(#1d4ed8, #9ec1ff));
    stroke-width: 3;
  }
  /* Sets the ring off from a neighbour in the colour of the ring. */
  .halo {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  @media (forced-colors: active) {
    .ring {
      stroke: Highlight;
    }
  }
`;
