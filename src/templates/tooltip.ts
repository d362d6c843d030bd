import { html, nothing, type TemplateResult } from 'lit';
import type { Detail } from '../words/detail.js';
import { TOOLTIP_ID } from './plot.js';
import { languageOf } from './quotation.js';

/**
 * What a report says of one mark. What the mark's own name says already is seen here and not heard again.
 *
 * @param onToggle - hears of it when the browser closes it.
 */
export function tooltipTemplate(
  { category, value, remarks, facts, phrase, source, href }: Detail,
  sourceWord: string,
  onToggle: (event: ToggleEvent) => void,
): TemplateResult<1> {
  return html`<div part="tooltip" id=${TOOLTIP_ID} role=${href ? nothing : 'tooltip'}
    popover="hint" @toggle=${onToggle}>
    <div aria-hidden="true">
      <p class="name">${category}</p>
      <p class="total">${value}</p>
      ${remarks.map((remark) => html`<p>${remark}</p>`)}
    </div>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${phrase ? html`<p class="phrase" lang=${languageOf(phrase)}>“${phrase}”</p>` : nothing}
    <p class="origin">${sourceWord}: ${href ? html`<a href=${href}>${source}</a>` : source}</p>
  </div>`;
}
