import { html, type TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import { DOWNLOAD_WORDS, type Download } from '../words/downloads.js';

/** The menu of what can be taken away, closed, and the place where a choice is answered. */
export function downloadMenuTemplate(
  locale: Locale,
  answer: string,
  onChoose: (download: Download) => void,
  listener: EventListenerObject,
): TemplateResult<1> {
  return html`<div class="menu" id="downloads" popover @toggle=${listener}>
      <ul role="list">${Object.entries(DOWNLOAD_WORDS[locale].menu).map(
        ([download, text]) => html`<li>
            <button type="button" @click=${() => onChoose(download as Download)}>${text}</button>
          </li>`,
      )}</ul>
    </div>
    <span class="answer" role="status">${answer}</span>`;
}
