import { type CSSResult, css } from 'lit';

/** Marks move to their new positions in 0.3 s, or at once under reduced motion. */
export const motionStyles: CSSResult = css`
  @media (prefers-reduced-motion: no-preference) {
    .moving [part='mark'] {
      transition: 0.3s;
      transition-property: x, y, width, height, transform;
    }
  }
`;
