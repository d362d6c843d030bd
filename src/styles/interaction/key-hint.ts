import { type CSSResult, css } from 'lit';

/** The hint about the keys of a plot. */
export const keyHintStyles: CSSResult = css`
  /* Hidden from those who touch a mark: they have no keys. */
  figure:not(:has([part='mark']:focus-visible)) .key-hint {
    visibility: hidden;
  }
  /* Stays in view and takes no height, so that nothing moves when it appears. */
  .key-hint {
    position: sticky;
    inset-block-end: 1.6em;
    z-index: 1;
    block-size: 0;
    font-size: 0.75em;
  }
  .key-hint span {
    position: absolute;
    inset-block-start: 0.15em;
    inline-size: max-content;
    max-inline-size: 100%;
    padding-inline-end: 0.75em;
    color: var(--_muted);
    background: var(--_surface);
  }
`;
