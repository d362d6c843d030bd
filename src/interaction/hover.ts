import type { Mark } from '../layout/plot.js';

/** Time that the pointer may take to cross from a mark to its tooltip, in milliseconds. */
const GRACE_PERIOD = 250;

/** Callbacks for the pointer. */
export interface HoverListener {
  /** @param anchor - where on the mark, from 0 at its left edge to 1 at its right edge. */
  onMark(mark: Mark, anchor: number): void;
  onTooltip(): void;
  /** The pointer has been elsewhere for the grace period. */
  onLeave(): void;
}

/** Follows the pointer over marks and tooltip. */
export class Hover {
  readonly #listener: HoverListener;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: HoverListener) {
    this.#listener = listener;
  }

  /**
   * @param event - a `pointerover` or `pointerout`.
   * @param mark - the mark of the target, if it is one.
   */
  handleEvent(event: PointerEvent, target: Element, mark: Mark | undefined): void {
    // A touch selects by its click and never hovers.
    if (event.pointerType === 'touch') return;
    clearTimeout(this.#leaving);
    const isOver = event.type === 'pointerover';
    if (isOver && mark) this.#listener.onMark(mark, anchorOf(event, target));
    else if (isOver && target.closest('[part=tooltip]')) this.#listener.onTooltip();
    else this.#leaving = setTimeout(() => this.#listener.onLeave(), GRACE_PERIOD);
  }
}

function anchorOf({ clientX }: PointerEvent, target: Element): number {
  const { left, width } = target.getBoundingClientRect();
  return (clientX - left) / (width || 1);
}
