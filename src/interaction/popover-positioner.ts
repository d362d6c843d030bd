/**
 * Places a popover at an element until the popover closes: above the element, else below it, always inside the
 * viewport. CSS anchor positioning does not account for transforms around the element in every browser.
 */
export class PopoverPositioner {
  #frame = 0;

  /**
   * Places an open popover, and again whenever the element moves.
   *
   * @param anchor - where popover and element meet: at this fraction of the width of both, from 0 at the left to 1.
   * @param gap - distance between them, in pixels.
   */
  follow(popover: HTMLElement, element: Element, anchor: number, gap = 0): void {
    let previous = '';
    const update = () => {
      cancelAnimationFrame(this.#frame);
      if (!popover.matches(':popover-open')) return;
      const box = element.getBoundingClientRect();
      // Every write causes a layout, so write only after a change.
      const current = JSON.stringify({ box, innerWidth, innerHeight });
      if (current !== previous) place(popover, box, anchor, gap);
      previous = current;
      this.#frame = requestAnimationFrame(update);
    };
    update();
  }
}

function place(popover: HTMLElement, box: DOMRect, anchor: number, gap: number) {
  const { clientWidth, clientHeight } = document.documentElement;
  const parent = popover.parentElement as HTMLElement;
  const scale = parent.getBoundingClientRect().width / parent.offsetWidth;
  // CSS zoom applies in the top layer, transforms do not.
  const zoom = popover.currentCSSZoom ?? 1;
  popover.style.setProperty('--_scale', `${scale / zoom}`);
  const { width, height } = popover.getBoundingClientRect();
  const above = box.top - gap - height;
  const below = box.bottom + gap;
  const isBelow = above < 0 && below + height <= clientHeight;
  const top = clamp(isBelow ? below : above, clientHeight - height);
  const left = clamp(box.left + anchor * (box.width - width), clientWidth - width);
  popover.style.inset = `${top / zoom}px auto auto ${left / zoom}px`;
  const isOutOfView = box.bottom < 0 || box.top > clientHeight;
  // Hiding an element that contains the focus would lose the focus.
  const isHidden = isOutOfView && !popover.matches(':focus-within');
  popover.style.visibility = isHidden ? 'hidden' : '';
}

/** Limits a value to the range from 0 to a maximum; 0 where the maximum is negative. */
function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}
