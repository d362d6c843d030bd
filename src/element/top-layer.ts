import { type CSSResult, css } from 'lit';

/** What stands in the top layer: as large as text is seen around the element at which it is, never under 14 px. */
export const topLayerStyles: CSSResult = css`
  [popover] {
    box-sizing: border-box;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(28em, 100%);
    max-block-size: 100%;
    font-size: max(14px, min(var(--_size, 1em) * var(--_scale), 100vw / 28));
    color: inherit;
    /* Never seen through, whatever the surface. */
    background: linear-gradient(var(--_surface), var(--_surface)) padding-box Canvas;
  }
`;

/**
 * Holds one popover at its place until it closes: above an element, else below it, always inside the viewport. What
 * scales this does not scale the top layer, and anchors of CSS do not know of that in every browser.
 */
export class TopLayer {
  #frame = 0;

  /**
   * Begins anew, whatever scrolls or moves from now on.
   *
   * @param part - the part of both, from 0 at their left to 1, that stands at the same place.
   * @param gap - between them, in pixels.
   */
  hold(popover: HTMLElement, at: Element, part: number, gap = 0): void {
    let placed = '';
    const follow = () => {
      cancelAnimationFrame(this.#frame);
      if (!popover.matches(':popover-open')) return;
      const place = JSON.stringify([at.getBoundingClientRect(), innerWidth, innerHeight]);
      // What is written at every frame is laid out at every frame.
      if (place !== placed) put(popover, at.getBoundingClientRect(), part, gap);
      placed = place;
      this.#frame = requestAnimationFrame(follow);
    };
    follow();
  }
}

function put(popover: HTMLElement, at: DOMRect, part: number, gap: number) {
  const { clientWidth, clientHeight } = document.documentElement;
  const around = popover.parentElement as HTMLElement;
  const scale = around.getBoundingClientRect().width / around.offsetWidth;
  // No transform reaches the top layer, but CSS `zoom` does.
  const zoom = popover.currentCSSZoom ?? 1;
  popover.style.setProperty('--_scale', `${scale / zoom}`);
  const { width, height } = popover.getBoundingClientRect();
  const [above, below] = [at.top - gap - height, at.bottom + gap];
  const y = above < 0 && below + height <= clientHeight ? below : above;
  const x = at.left + part * (at.width - width);
  const [top, left] = [between(y, clientHeight - height), between(x, clientWidth - width)];
  popover.style.inset = `${top / zoom}px auto auto ${left / zoom}px`;
  const unseen = at.bottom < 0 || at.top > clientHeight;
  // What is hidden loses the focus.
  popover.style.visibility = unseen && !popover.matches(':focus-within') ? 'hidden' : '';
}

/** The value, or the bound that it is beyond: 0 or `most`. */
function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
