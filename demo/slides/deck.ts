import Reveal, { type RevealApi } from 'reveal.js';

/** Elements that Space and Enter activate. */
const PRESSED =
  'button, a[href], summary, input, select, textarea, [role^="menuitem"], [role="option"]';

/**
 * Starts the deck. Its state is the current slide and step, synchronised with the address as
 * `#/slide/step`.
 *
 * @param onStep - called whenever a slide may show another step.
 */
export async function startDeck(main: HTMLElement, onStep: () => void): Promise<RevealApi> {
  const deck = new Reveal(main, {
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    center: false,
    display: 'grid',
    // Lay out every slide at once, for the overview and for print.
    viewDistance: 99,
    mobileViewDistance: 99,
    hash: true,
    transition: 'fade',
    transitionSpeed: 'fast',
    // Reveal's own buttons, help and search are English only; this page has its own bar, and a page
    // to scroll on phones.
    controls: false,
    help: false,
    jumpToSlide: false,
    progress: false,
    postMessage: false,
    scrollActivationWidth: undefined,
    keyboardCondition: belongsToDeck,
  });
  for (const event of ['ready', 'sync', 'slidechanged', 'fragmentshown', 'fragmenthidden']) {
    deck.on(event, onStep);
  }
  addEventListener('keydown', (event) => keepClicker(deck, event), { capture: true });
  await deck.initialize();
  addEventListener('hashchange', () => goToStart(deck));
  // `role="application"` would hide the slides' text from browse mode, and Reveal's live region
  // cannot read into shadow trees.
  main.removeAttribute('role');
  main.querySelector('.aria-status')?.remove();
  return deck;
}

/** Returns the current step of a slide, from 0. */
export function stepOf(slide: Element): number {
  return slide.querySelectorAll('.fragment.visible').length;
}

function belongsToDeck(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const pressed = target instanceof Element && target.closest(PRESSED) !== null;
  return !event.defaultPrevented && !(pressed && (event.key === ' ' || event.key === 'Enter'));
}

/** Clickers send Page Up and Page Down: let them move the deck even while a chart has the focus. */
function keepClicker(deck: RevealApi, event: KeyboardEvent) {
  const { key, target } = event;
  if (!/^Page(Up|Down)$/.test(key) || deck.isPaused()) return;
  if (!(target instanceof Element) || !target.shadowRoot) return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'PageDown') deck.next();
  else deck.prev();
}

/** An address without a step means the first step; Reveal would keep the current one. */
function goToStart(deck: RevealApi) {
  const { h, v } = deck.getIndices();
  if (!/\/-?\d+$/.test(location.hash)) deck.slide(h, v, -1);
}
