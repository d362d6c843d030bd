import { html, type TemplateResult } from 'lit';
import type { Download, Language } from '../i18n/language.js';

/** Id of the menu, in the root of its chart. */
export const DOWNLOAD_MENU_ID = 'download-menu';

/** Items of the menu, in order. */
const DOWNLOADS: readonly Download[] = ['svg', 'png', 'csv', 'table', 'embed'];

/** How a menu of downloads is rendered. */
export interface DownloadMenuOptions {
  /** The outcome of the last download, in the reader's language; empty without one. */
  readonly outcome: string;
  readonly onChoose: (download: Download) => void;
  /** Called when the browser opens or closes the menu. */
  readonly onToggle: EventListenerObject;
}

/** Renders the menu of downloads, closed, and the live region that announces their outcome. */
export function downloadMenuTemplate(
  language: Language,
  { outcome, onChoose, onToggle }: DownloadMenuOptions,
): TemplateResult<1> {
  const { menu } = language.downloads;
  return html`<div class="download-menu" id=${DOWNLOAD_MENU_ID} popover @toggle=${onToggle}>
      <ul role="list">${DOWNLOADS.map(
        (download) => html`<li>
            <button type="button" @click=${() => onChoose(download)}>${menu[download]}</button>
          </li>`,
      )}</ul>
    </div>
    <span class="download-outcome" role="status">${outcome}</span>`;
}
