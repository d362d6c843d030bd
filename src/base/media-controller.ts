import { type LitElement, type ReactiveController, render } from 'lit';
import type { DrawingState } from '../interaction/drawing-state.js';
import { joinMarks } from '../layout/mark-transition.js';
import type { Frame } from '../layout/plot.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { mediaStyles } from '../styles/media/media.js';
import { patternsTemplate } from '../templates/patterns.js';
import type { SizeController } from './size-controller.js';

/**
 * Width of A4 between its margins, in pixels: browsers would shrink a wider drawing and its text.
 */
const PAPER_WIDTH = 680;

/** Size of body text on paper, in pixels. */
const PAPER_EM = 14;

/** Time after which all mark transitions have ended, in milliseconds. */
const MOVE_TIMEOUT = 500;

/** Letter spacings added to an em: about three letters fit in 1.5 em. */
const SPACINGS_PER_EM = 3;

/**
 * Adds textures, motion, forced colours, print styles and the reader's text spacing. Loaded when
 * the browser is idle, since the first drawing does not need them.
 */
export class MediaController implements ReactiveController {
  readonly #host: LitElement;
  readonly #size: SizeController;
  readonly #root: ShadowRoot;
  #isPrinting = false;

  constructor(host: LitElement, size: SizeController) {
    this.#host = host;
    this.#size = size;
    this.#root = host.renderRoot as ShadowRoot;
    adoptStyles(this.#root, mediaStyles);
    size.adjustFrame = (frame) => this.#adjustFrame(frame);
    host.addController(this);
    this.hostUpdated();
  }

  /** Adds the patterns to a new plot. Style sheets decide when they show. */
  hostUpdated() {
    const plot = this.#root.querySelector<SVGElement>('[part=plot]');
    if (plot && !plot.querySelector('pattern')) {
      render(patternsTemplate(), plot as unknown as HTMLElement, { renderBefore: plot.firstChild });
    }
  }

  hostConnected() {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event) {
    this.#isPrinting = type === 'beforeprint';
    this.#size.measure();
    this.#host.requestUpdate();
  }

  /** Moves the marks of a new drawing from their positions in the previous one, unless motion is reduced. */
  move(previous: DrawingState, drawing: DrawingState) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    drawing.transition = joinMarks(
      previous.transition ?? previous.content.geometry.marks,
      drawing.content.geometry.marks,
    );
    setTimeout(() => {
      drawing.transition = undefined;
      this.#host.requestUpdate();
    }, MOVE_TIMEOUT);
  }

  /**
   * Scales text up by the reader's letter spacing, so that labels get enough space (WCAG 2.2 SC
   * 1.4.12). The page's own letter spacing does not reach the ruler.
   */
  #adjustFrame({ width, em }: Frame): Frame {
    const ruler = this.#root.querySelector('.ruler') ?? this.#host;
    const letterSpacing = Number.parseFloat(getComputedStyle(ruler).letterSpacing) || 0;
    const spacing = SPACINGS_PER_EM * letterSpacing;
    return this.#isPrinting
      ? { width: Math.min(PAPER_WIDTH, width), em: PAPER_EM + spacing }
      : { width, em: em + spacing };
  }
}
