import { html, type TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import { COMMON_WORDS } from '../words/common.js';

/** Says that the figures are on their way, and what part has arrived, 0 to 1, where that is known. */
export function loadingTemplate(progress: number | undefined, locale: Locale): TemplateResult<1> {
  const part = progress === undefined ? '' : `${Math.round(100 * progress)}%`;
  // A screen reader may keep quiet about what is inside something busy: only the part that changes is.
  return html`<div class="root" lang=${locale}>
    <p role="status">${COMMON_WORDS[locale].loading}</p>
    <p aria-busy="true">${part}</p>
  </div>`;
}

/** Says that something is wrong, where the words for it are out of reach. */
export function partialTemplate(locale: Locale): TemplateResult<1> {
  return html`<p part="error" role="alert" lang=${locale}>${COMMON_WORDS[locale].partial}</p>`;
}
