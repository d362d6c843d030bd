import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Frame } from '../layout/plot.js';

/** The smallest text from which the others are scaled, in pixels: none ends under 12. */
const SMALLEST_EM = 16;
/** Where a host does not say otherwise. */
const INITIAL_WIDTH = 640;

/** An element that is as wide as its container. */
interface SizedHost extends ReactiveControllerHost, HTMLElement {
  /** In pixels, until it can be measured: on a server, or while it is hidden. */
  readonly initialWidth?: number | undefined;
}

const controllers = new WeakMap<Element, SizeController>();
const unmeasured = new Set<SizeController>();
let observer: ResizeObserver | undefined;

function observe(ruler: Element, controller: SizeController) {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      controllers.get(target)?.resize({ width: contentRect.width, em: contentRect.height });
    }
  });
  controllers.set(ruler, controller);
  // Under its content may be room that tells of the lines of text.
  observer.observe(ruler, { box: 'border-box' });
}

/** All hosts that wait are measured together, so that a page of charts is laid out once. */
function measureAll() {
  for (const controller of unmeasured) controller.measure();
  unmeasured.clear();
}

/**
 * Width of its host's content and size of its text. What is observed is the `.ruler` in the host's
 * tree, as wide as the host and one em high: drawing never changes it, so that no loop can begin.
 */
export class SizeController implements ReactiveController {
  readonly #host: SizedHost;
  /** What the host makes of a frame that was measured. */
  view = (frame: Frame): Frame => frame;
  #frame: Frame | undefined;
  /** In which is drawn until it is measured. */
  #initial: Frame | undefined;
  #ruler: Element | null | undefined;

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
    // Without a ruler the size may change unseen.
    else unmeasured.add(this);
  }

  hostDisconnected() {
    unmeasured.delete(this);
    this.#unobserve();
  }

  #unobserve() {
    if (this.#ruler) observer?.unobserve(this.#ruler);
    this.#ruler = undefined;
  }

  /** The frame to draw in now; measures first, if nothing has told the size yet. */
  read(): Frame {
    if (unmeasured.has(this)) measureAll();
    if (this.#frame) return this.#frame;
    const width = this.#host.initialWidth || INITIAL_WIDTH;
    if (width !== this.#initial?.width) this.#initial = { width, em: SMALLEST_EM };
    return this.#initial as Frame;
  }

  /** Reads the size of the host itself, before it has a ruler. The host's height never enters. */
  measure() {
    const { paddingLeft, paddingRight, fontSize } = getComputedStyle(this.#host);
    const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    const width = this.#host.clientWidth - padding;
    const em = Math.max(SMALLEST_EM, Number.parseFloat(fontSize));
    // A new one of the same size too: what was not seen before does not move.
    if (width > 0) this.#frame = this.view({ width, em });
  }

  /** Redraws the host in another frame, unless the difference cannot be seen. */
  resize(frame: Frame) {
    const { width, em } = this.view(frame);
    if (!(width > 0)) return;
    const drawn = this.#frame;
    if (drawn && Math.abs(width - drawn.width) < 0.5 && Math.abs(em - drawn.em) < 0.05) return;
    this.#frame = { width, em };
    this.#host.requestUpdate();
  }
}
