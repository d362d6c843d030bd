import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';

/**
 * Renders that the report is loading.
 *
 * @param progress - part that has arrived, from 0 to 1; `undefined` where the length is not known.
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

/** Renders that the page is not fully loaded, where the sentences about problems could not be loaded either. */
export function partialTemplate(language: Language): TemplateResult<1> {
  return html`<p part="error" role="alert" lang=${language.code}>${language.loading.incomplete}</p>`;
}
