import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';

/**
 * Renders a loading message.
 *
 * @param progress - fraction loaded so far, from 0 to 1; `undefined` if the length is unknown.
 */
export function loadingTemplate(
  progress: number | undefined,
  language: Language,
): TemplateResult<1> {
  const percentage = progress === undefined ? '' : `${Math.round(100 * progress)}%`;
  // Screen readers may skip the content of a busy element, so only the changing percentage is busy.
  return html`<div class="root" lang=${language.code}>
    <p role="status">${language.loading.report}</p>
    <p aria-busy="true">${percentage}</p>
  </div>`;
}

/** Renders that the page is not fully loaded, if even the sentences about problems are missing. */
export function partialTemplate(language: Language): TemplateResult<1> {
  return html`<p part="error" role="alert" lang=${language.code}>${language.loading.incomplete}</p>`;
}
