import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Frame } from '../layout/plot.js';

/** Smallest body text in pixels, so that the smaller labels stay at 12 or more. */
const MIN_EM = 16;

/** Width until the host is measured, in pixels, where the host does not set its own. */
const INITIAL_WIDTH = 640;

/** Smallest change of size that triggers a new drawing, in pixels. */
const MIN_WIDTH_CHANGE = 0.5;
const MIN_EM_CHANGE = 0.05;

/** An element that is as wide as its container. */
interface SizedHost extends ReactiveControllerHost, HTMLElement {
  /** Width in pixels until the host can be measured: on a server, or while it is hidden. */
  readonly initialWidth?: number | undefined;
}

const controllers = new WeakMap<Element, SizeController>();
const unmeasured = new Set<SizeController>();
let sharedObserver: ResizeObserver | undefined;

/** Observes a ruler with the one observer that all charts share. */
function observe(ruler: Element, controller: SizeController) {
  sharedObserver ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      controllers.get(target)?.resize({ width: contentRect.width, em: contentRect.height });
    }
  });
  controllers.set(ruler, controller);
  // Padding of the ruler measures the line height that a reader sets.
  sharedObserver.observe(ruler, { box: 'border-box' });
}

/** Measures all waiting hosts together, so that the browser lays the page out only once. */
function measureAll() {
  for (const controller of unmeasured) controller.measure();
  unmeasured.clear();
}

/**
 * Measures its host's content width and text size. It observes the `.ruler` in the host's root,
 * which is as wide as the host and one em high: drawing never changes the ruler, so no resize loop
 * can start.
 */
export class SizeController implements ReactiveController {
  readonly #host: SizedHost;
  #measuredFrame: Frame | undefined;
  #initialFrame: Frame | undefined;
  #ruler: Element | null | undefined;
  /** Turns a measured frame into the one to draw in. */
  adjustFrame = (frame: Frame): Frame => frame;

  constructor(host: SizedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) unmeasured.add(this);
  }

  hostUpdated() {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler');
    if (ruler === this.#ruler) return;
    this.#unobserve();
    this.#ruler = ruler;
    if (ruler) observe(ruler, this);
    // Without a ruler, changes of size are not observed.
    else unmeasured.add(this);
  }

  hostDisconnected() {
    unmeasured.delete(this);
    this.#unobserve();
  }

  #unobserve() {
    if (this.#ruler) sharedObserver?.unobserve(this.#ruler);
    this.#ruler = undefined;
  }

  /** Returns the frame to draw in now; the same object as long as the size is the same. Measures first if needed. */
  read(): Frame {
    if (unmeasured.has(this)) measureAll();
    return this.#measuredFrame ?? this.#readInitialFrame();
  }

  #readInitialFrame(): Frame {
    const width = this.#host.initialWidth || INITIAL_WIDTH;
    if (width !== this.#initialFrame?.width) this.#initialFrame = { width, em: MIN_EM };
    return this.#initialFrame as Frame;
  }

  /** Measures the host itself, which has no ruler yet. Its height is never read. */
  measure() {
    const { paddingLeft, paddingRight, fontSize } = getComputedStyle(this.#host);
    const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    const width = this.#host.clientWidth - padding;
    const em = Math.max(MIN_EM, Number.parseFloat(fontSize));
    // Always a new frame, so that marks do not move from a drawing that was not visible.
    if (width > 0) this.#measuredFrame = this.adjustFrame({ width, em });
  }

  /** Updates the host for a new size, unless the change is too small to see. */
  resize(frame: Frame) {
    const { width, em } = this.adjustFrame(frame);
    if (!(width > 0)) return;
    const measured = this.#measuredFrame;
    const isUnchanged =
      measured &&
      Math.abs(width - measured.width) < MIN_WIDTH_CHANGE &&
      Math.abs(em - measured.em) < MIN_EM_CHANGE;
    if (isUnchanged) return;
    this.#measuredFrame = { width, em };
    this.#host.requestUpdate();
  }
}
