import { type LitElement, type ReactiveController, render } from 'lit';
import type { DrawingState } from '../interaction/drawing-state.js';
import { joinMarks } from '../layout/mark-transition.js';
import type { Frame } from '../layout/plot.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { mediaStyles } from '../styles/media/media.js';
import { patternsTemplate } from '../templates/patterns.js';
import type { SizeController } from './size-controller.js';

/** Width of A4 between its margins, in pixels: the browser would shrink a wider picture, and its text with it. */
const PAPER_WIDTH = 680;

/** Size of body text on paper, in pixels. */
const PAPER_EM = 14;

/** Time after which marks have certainly reached their new positions, in milliseconds. */
const MOVE_TIMEOUT = 500;

/** Letter spacings by which an em grows: an em and a half of text has about three letters. */
const SPACINGS_PER_EM = 3;

/**
 * Adds textures, motion, forced colours, print, and the text spacing that a reader sets. The first picture does
 * without them; they are loaded when the browser is idle.
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
   * Scales text up by the letter spacing, so that labels get the room that they take. Letter spacing of the page
   * itself does not reach the ruler, so that its spacing is the reader's own (WCAG 2.2 SC 1.4.12).
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
