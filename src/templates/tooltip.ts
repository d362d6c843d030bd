import { html, nothing, type TemplateResult } from 'lit';
import type { TooltipText } from '../i18n/describe/tooltip.js';
import { textClass } from './classes.js';
import { TOOLTIP_ID } from './plot.js';
import { detectLanguage } from './quotation.js';

/**
 * Renders the tooltip of a mark. Lines that repeat the mark's accessible name are hidden from
 * assistive technology.
 *
 * @param onToggle - hears that the browser closed the tooltip.
 */
export function tooltipTemplate(
  { category, value, remarks, facts, phrase, source, href }: TooltipText,
  onToggle: (event: ToggleEvent) => void,
): TemplateResult<1> {
  const [before, title, after] = source;
  // A tooltip has no role where there is a link in it to be reached.
  return html`<div part="tooltip" id=${TOOLTIP_ID} role=${href ? nothing : 'tooltip'}
    popover="hint" @toggle=${onToggle}>
    <div aria-hidden="true">
      <p class=${textClass('name')}>${category}</p>
      <p class=${textClass('total')}>${value}</p>
      ${remarks.map((remark) => html`<p>${remark}</p>`)}
    </div>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${phrase ? html`<p class="phrase" lang=${detectLanguage(phrase)}>“${phrase}”</p>` : nothing}
    <p class="tooltip-source">${before}${href ? html`<a href=${href}>${title}</a>` : title}${after}</p>
  </div>`;
}
