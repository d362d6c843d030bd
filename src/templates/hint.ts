import { html, type TemplateResult } from 'lit';
import type { Locale } from '../data/text.js';
import { HINT_ID } from './plot.js';

const KEYS: Record<Locale, string> = {
  vi: 'Phím mũi tên: chuyển · Enter: chọn · Esc: thoát',
  en: 'Arrow keys: move · Enter: select · Esc: leave',
};

/** How the keys are used in a plot. */
export function hintTemplate(locale: Locale): TemplateResult<1> {
  return html`<div class="keys" id=${HINT_ID}><span>${KEYS[locale]}</span></div>`;
}
