import { type CSSResult, css, type LitElement, type ReactiveController, render } from 'lit';
import type { Frame } from '../layout/plot.js';
import { keepSlots } from '../layout/slots.js';
import { tilesTemplate } from '../templates/patterns.js';
import { adopt } from './adopt.js';
import type { Drawn } from './interaction-controller.js';
import { forcedColorsStyles } from './media/forced-colors.js';
import { motionStyles } from './media/motion.js';
import { printStyles } from './media/print.js';
import { textureStyles } from './media/textures.js';
import type { SizeController } from './size-controller.js';

/** What those need who do not look at a screen in the colours of the page. */
export const mediaStyles: CSSResult = css`
  /* A line of text: it grows with the spacing that a reader sets. */
  .ruler {
    padding-block-end: 1lh;
  }
  /* Not that of the frame, which has room for spacing; a printed picture keeps its own. */
  :where(.live) [part='plot'] {
    font-size: 1em;
  }
  ${textureStyles}
  ${motionStyles}
  ${forcedColorsStyles}
  ${printStyles}
`;

/** Of paper: A4 between its margins, in pixels. A wider picture would shrink, and its words with it. */
const PAPER_WIDTH = 680;
const PAPER_EM = 14;

/** When marks that moved have arrived for sure, and stand in their order again; in milliseconds. */
const ARRIVED = 500;

/**
 * What the first picture does without: textures, forced colours, paper, motion, and the spacing that a
 * reader gives to text. Loaded when the browser has time.
 */
export class MediaController implements ReactiveController {
  readonly #host: LitElement;
  readonly #size: SizeController;
  readonly #root: ShadowRoot;
  #onPaper = false;

  constructor(host: LitElement, size: SizeController) {
    this.#host = host;
    this.#size = size;
    this.#root = host.renderRoot as ShadowRoot;
    adopt(this.#root, mediaStyles);
    size.view = (frame) => this.#view(frame);
    host.addController(this);
    this.hostUpdated();
  }

  /** Only style sheets know when textures show, so that each picture has them ready. */
  hostUpdated() {
    const plot = this.#root.querySelector<SVGElement>('[part=plot]');
    if (plot && !plot.querySelector('pattern')) {
      render(tilesTemplate(), plot as unknown as HTMLElement, { renderBefore: plot.firstChild });
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
    this.#onPaper = type === 'beforeprint';
    this.#size.measure();
    this.#host.requestUpdate();
  }

  /** Lets the marks of a drawing go from where they stood in the one before to their new places. */
  move(before: Drawn, drawn: Drawn) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    drawn.slots = keepSlots(
      before.slots ?? before.content.geometry.marks,
      drawn.content.geometry.marks,
    );
    setTimeout(() => {
      drawn.slots = undefined;
      this.#host.requestUpdate();
    }, ARRIVED);
  }

  /**
   * Gives words the room that spacing takes, as larger text would need it: three letters of an em and a half, and
   * the space after them. Nothing of the page's own comes in; what is left is set by the reader (WCAG 2.2 SC
   * 1.4.12).
   */
  #view({ width, em }: Frame): Frame {
    const ruler = this.#root.querySelector('.ruler') ?? this.#host;
    const room = 3 * (Number.parseFloat(getComputedStyle(ruler).letterSpacing) || 0);
    return this.#onPaper
      ? { width: Math.min(PAPER_WIDTH, width), em: PAPER_EM + room }
      : { width, em: em + room };
  }
}
