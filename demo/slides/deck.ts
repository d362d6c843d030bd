import Reveal, { type RevealApi } from 'reveal.js';

/** What Space and Enter press, wherever it stands. */
const PRESSED =
  'button, a[href], summary, input, select, textarea, [role^="menuitem"], [role="option"]';

/**
 * Starts the deck in an element with the slides. Its state is the slide and its step, in the address as
 * `#/slide/step`, both ways.
 *
 * @param onStep - called when any slide may show another step than before.
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
    // Every slide is laid out from the start, for the overview and for paper.
    viewDistance: 99,
    mobileViewDistance: 99,
    hash: true,
    transition: 'fade',
    transitionSpeed: 'fast',
    // Its own buttons, help and field speak English; this page has a bar of controls, and phones a page to scroll.
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
  // Only its own controls would be heard in an application, and its live region cannot see into a chart.
  main.removeAttribute('role');
  main.querySelector('.aria-status')?.remove();
  return deck;
}

/** The step that a slide shows, from 0. */
export function stepOf(slide: Element): number {
  return slide.querySelectorAll('.fragment.visible').length;
}

function belongsToDeck(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const pressed = target instanceof Element && target.closest(PRESSED) !== null;
  return !event.defaultPrevented && !(pressed && (event.key === ' ' || event.key === 'Enter'));
}

/** A clicker sends Page Up and Page Down: it moves the deck, also while focus is inside a picture. */
function keepClicker(deck: RevealApi, event: KeyboardEvent) {
  const { key, target } = event;
  if (!/^Page(Up|Down)$/.test(key) || deck.isPaused()) return;
  if (!(target instanceof Element) || !target.shadowRoot) return;
  event.preventDefault();
  event.stopPropagation();
  if (key === 'PageDown') deck.next();
  else deck.prev();
}

/** An address without a step is the slide's first one; the deck itself would stay where it is. */
function goToStart(deck: RevealApi) {
  const { h, v } = deck.getIndices();
  if (!/\/-?\d+$/.test(location.hash)) deck.slide(h, v, -1);
}
