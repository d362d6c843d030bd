import { html, nothing, type TemplateResult } from 'lit';
import type { PageLanguage } from '../page-language.js';
import type { Block } from './snippets.js';
import { BUILDER_WORDS, GOES } from './words.js';

/** The code that was copied last; its snippet says “copied”. */
let copied = '';

/** A code block with a copy button, under the place where the code goes. */
export function snippetTemplate(
  { goes, code }: Block,
  locale: PageLanguage,
  showAgain: () => void,
): TemplateResult<1> {
  const words = BUILDER_WORDS[locale];
  const label = GOES[locale][goes];
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    copied = code;
    showAgain();
  };
  // The clipboard API exists only on secure (https) pages.
  return html`<div class="snippet">
    <h3 id=${`goes-${goes}`}>${label}</h3>
    ${
      navigator.clipboard
        ? html`<button type="button" aria-describedby=${`goes-${goes}`} @click=${copy}>
            ${words.copy}
          </button>`
        : nothing
    }
    <span role="status">${copied === code ? words.copied : ''}</span>
    <div class="code" role="region" aria-label=${label} tabindex="0">
      <pre><code>${code}</code></pre>
    </div>
  </div>`;
}
