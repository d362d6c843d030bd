import { html, nothing, render } from 'lit';
import './fonts.js';
import type { PageLanguage } from './page-language.js';
import { showWords } from './show-words.js';
import { WAYS_WORDS } from './ways-words.js';

/** A live example and its markup. */
export interface Example {
  readonly place: HTMLElement;
  readonly markup: string;
}

/** Renders each example with its markup to copy, in the language of the address. */
export function showWays(examples: readonly Example[]): void {
  const copied = new Set<Example>();
  const show = (locale: PageLanguage) => {
    showContents();
    for (const example of examples) render(snippetTemplate(example, locale), example.place);
  };
  const showAgain = showWords((locale) => WAYS_WORDS[locale], show);

  function snippetTemplate(example: Example, locale: PageLanguage) {
    const words = WAYS_WORDS[locale];
    const copy = async () => {
      await navigator.clipboard.writeText(example.markup);
      copied.add(example);
      showAgain();
    };
    // The clipboard API exists only on secure (https) pages.
    return html`<div class="snippet" lang=${locale}>
      ${navigator.clipboard ? html`<button type="button" @click=${copy}>${words.copy}</button>` : nothing}
      <span role="status">${copied.has(example) ? words.copied : ''}</span>
      <pre><code>${example.markup}</code></pre>
    </div>`;
  }
}

function showContents() {
  const place = document.querySelector<HTMLElement>('[data-contents]');
  const sections = Array.from(document.querySelectorAll('section'));
  if (!place) return;
  render(
    sections.map(
      ({ id, children }) =>
        html`<a href=${`${location.search}#${id}`}>${children[0]?.textContent}</a>`,
    ),
    place,
  );
}
