import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame } from '../layout/plot.js';

/** The smallest text from which the others are scaled, in pixels: none ends under 12. */
const SMALLEST_EM = 16;
/** Until a host has a width (on a server, or while it is hidden). */
const DEFAULT_FRAME: Frame = { width: 640, em: SMALLEST_EM };

const controllers = new WeakMap<Element, SizeController>();
const unmeasured = new Set<SizeController>();
let observer: ResizeObserver | undefined;

/** All hosts that wait are measured together, so that a page of charts is laid out once. */
function measureAll() {
  for (const controller of unmeasured) controller.measure();
  unmeasured.clear();
}

/** Width of its host's content and size of its text; all hosts share one observer. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #frame = DEFAULT_FRAME;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    observer ??= new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const controller = controllers.get(target);
        if (controller?.measure()) controller.#host.requestUpdate();
      }
    });
    controllers.set(this.#host, this);
    unmeasured.add(this);
    observer.observe(this.#host);
  }

  hostDisconnected() {
    unmeasured.delete(this);
    observer?.unobserve(this.#host);
  }

  /** The frame to draw in now. */
  get frame(): Frame {
    if (unmeasured.has(this)) measureAll();
    return this.#frame;
  }

  /** Reads the size; true if it has changed. The host's height never enters. */
  measure(): boolean {
    const style = getComputedStyle(this.#host);
    const width =
      this.#host.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight);
    if (!(width > 0)) return false;
    const em = Math.max(SMALLEST_EM, Number.parseFloat(style.fontSize));
    if (Math.abs(width - this.#frame.width) < 0.5 && em === this.#frame.em) return false;
    this.#frame = { width, em };
    return true;
  }
}
