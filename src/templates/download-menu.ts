import { html, type TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import { DOWNLOAD_WORDS } from '../words/downloads.js';

/** What can be taken away, in the order of the menu. */
const DOWNLOADS = ['svg', 'png', 'csv', 'table', 'embed'] as const;

export type Download = (typeof DOWNLOADS)[number];

/** The menu of what can be taken away, closed, and the place where a choice is answered. */
export function downloadMenuTemplate(
  locale: Locale,
  answer: string,
  onChoose: (download: Download) => void,
  listener: EventListenerObject,
): TemplateResult<1> {
  return html`<div class="menu" id="downloads" popover @toggle=${listener}>
      <ul role="list">
        ${DOWNLOADS.map(
          (download) => html`<li>
            <button type="button" @click=${() => onChoose(download)}>
              ${DOWNLOAD_WORDS[locale][download]}
            </button>
          </li>`,
        )}
      </ul>
    </div>
    <span class="answer" role="status">${answer}</span>`;
}
