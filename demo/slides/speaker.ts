import { html, nothing, render } from 'lit';
import type { PageLanguage } from '../page-language.js';
import styles from './speaker.css?inline';
import { CONTROLS, NOTES } from './words.js';

/** Where the deck stands, and where the next press of a key leads. */
export interface Moment {
  readonly locale: PageLanguage;
  /** The slide. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** Address of the next step, if there is one. */
  readonly next: string | undefined;
}

/** A window for the speaker alone: the notes, what comes next, and the time. */
export class SpeakerWindow {
  readonly #moment: () => Moment;
  readonly #start = Date.now();
  #window: (Window & typeof globalThis) | null = null;

  /** @param moment - tells where the deck stands. */
  constructor(moment: () => Moment) {
    this.#moment = moment;
    setInterval(() => this.update(), 1000);
  }

  /** Opens the window, or brings it to the front; false if the browser does not allow it. */
  open(): boolean {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const popup = open('', 'speaker', 'width=1100,height=700');
    this.#window = popup as (Window & typeof globalThis) | null;
    if (!this.#window) return false;
    // A window has style sheets of its own, and what is pressed in it moves the deck.
    const sheet = new this.#window.CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#window.document.adoptedStyleSheets = [sheet];
    this.#window.addEventListener('keydown', ({ key, keyCode }) =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, keyCode })),
    );
    addEventListener('pagehide', () => this.#window?.close());
    this.update();
    return true;
  }

  /** Shows where the deck stands now. */
  update(): void {
    if (!this.#window || this.#window.closed) return;
    const { locale, id, title, caption, next } = this.#moment();
    const words = CONTROLS[locale];
    const { document } = this.#window;
    document.title = words.speaker;
    document.documentElement.lang = locale;
    render(
      html`<main>
        <h1>${title}</h1>
        <p class="caption">${caption}</p>
        <p class="notes">${NOTES[locale][id] ?? ''}</p>
        <p class="keys">${words.keys}</p>
      </main>
      <aside>
        <p class="time">${new Date().toLocaleTimeString(locale, { timeStyle: 'short' })}</p>
        <p>${words.elapsed}: <span class="elapsed">${minutes(Date.now() - this.#start)}</span></p>
        ${
          next
            ? html`<h2>${words.following}</h2>
              <div class="next"><iframe title=${words.following} src=${next} tabindex="-1" inert></iframe></div>`
            : nothing
        }
      </aside>`,
      document.body,
    );
  }
}

/** Milliseconds as minutes and seconds: “12:05”. */
function minutes(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
