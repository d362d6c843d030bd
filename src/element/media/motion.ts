import { type CSSResult, css } from 'lit';

/** Marks go to their new places by and by. */
export const motionStyles: CSSResult = css`
  @media (prefers-reduced-motion: no-preference) {
    .moves [part='mark'] {
      transition: 0.3s;
      transition-property: x, y, width, height, transform;
    }
  }
`;
