import { html, nothing, type TemplateResult } from 'lit';
import type { TooltipText } from '../i18n/describe/tooltip.js';
import { textClass } from './classes.js';
import { TOOLTIP_ID } from './plot.js';
import { detectLanguage } from './quotation.js';

/**
 * Renders the tooltip of a mark. Lines that repeat the mark's accessible name are hidden from
 * assistive technology.
 *
 * @param sourceLabel - label before the title of the source.
 * @param onToggle - called when the browser closes the tooltip.
 */
export function tooltipTemplate(
  { category, value, remarks, facts, phrase, source, href }: TooltipText,
  sourceLabel: string,
  onToggle: (event: ToggleEvent) => void,
): TemplateResult<1> {
  // A tooltip with a focusable link must not have the role `tooltip`.
  return html`<div part="tooltip" id=${TOOLTIP_ID} role=${href ? nothing : 'tooltip'}
    popover="hint" @toggle=${onToggle}>
    <div aria-hidden="true">
      <p class=${textClass('name')}>${category}</p>
      <p class=${textClass('total')}>${value}</p>
      ${remarks.map((remark) => html`<p>${remark}</p>`)}
    </div>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${phrase ? html`<p class="phrase" lang=${detectLanguage(phrase)}>“${phrase}”</p>` : nothing}
    <p class="tooltip-source">${
      // One text where there is no link: screen readers run two together.
      href ? html`${sourceLabel} <a href=${href}>${source}</a>` : `${sourceLabel} ${source}`
    }</p>
  </div>`;
}
