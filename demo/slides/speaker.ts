import { html, nothing, render } from 'lit';
import type { PageLanguage } from '../page-language.js';
import styles from './speaker.css?inline';
import { CONTROLS, NOTES } from './words.js';

/** The current slide and step, and the address of the next step. */
export interface Moment {
  readonly locale: PageLanguage;
  /** The slide's id. */
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** Address of the next step; `undefined` at the end. */
  readonly next: string | undefined;
}

/** The speaker's window: notes, next step and elapsed time. */
export class SpeakerWindow {
  readonly #moment: () => Moment;
  readonly #start = Date.now();
  #window: (Window & typeof globalThis) | null = null;

  /** @param moment - returns the deck's current state. */
  constructor(moment: () => Moment) {
    this.#moment = moment;
    setInterval(() => this.update(), 1000);
  }

  /** Opens or focuses the window; returns false if the browser blocks it. */
  open(): boolean {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const popup = open('', 'speaker', 'width=1100,height=700');
    this.#window = popup as (Window & typeof globalThis) | null;
    if (!this.#window) return false;
    // Constructed style sheets belong to one document. Keys pressed in this window move the deck.
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

  /** Updates the window to the deck's current state. */
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

/** Formats milliseconds as minutes and seconds, such as “12:05”. */
function minutes(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
