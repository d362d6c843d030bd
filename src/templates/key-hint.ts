import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import { KEY_HINT_ID } from './plot.js';

/** Says which keys act in the plot. */
export function keyHintTemplate(language: Language): TemplateResult<1> {
  return html`<div class="key-hint" id=${KEY_HINT_ID}><span>${language.chart.keys}</span></div>`;
}
