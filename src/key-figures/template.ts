import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';
import { textClass } from '../templates/classes.js';
import { sourceTemplate } from '../templates/source.js';
import type { KeyFigure } from './content.js';

/**
 * Renders key figures as a list.
 *
 * @param source - shown below; `undefined` to leave it out.
 */
export function keyFiguresTemplate(
  figures: readonly KeyFigure[],
  source: Pick<Report, 'source' | 'mentions'> | undefined,
  language: Language,
): TemplateResult<1> {
  return html`<div class="root" role="group" lang=${language.code} aria-label=${language.keyFigures.heading}>
    <ul role="list">${figures.map(keyFigureTemplate)}</ul>
    ${source ? sourceTemplate(source, language) : nothing}
  </div>`;
}

function keyFigureTemplate({ figure, unit, label, detail }: KeyFigure): TemplateResult<1> {
  // The classes of the spans are literals: a server marks elements with bound attributes by comments, and Chromium
  // drops the space before a comment from its accessibility tree.
  return html`<li>
          <p part="mark"><span class="text-bigNumber">${figure}</span> <span class="text-unit">${unit}</span></p>
          <p>${label}</p>
          ${detail ? html`<p class=${textClass('detail')}>${detail}</p>` : nothing}
        </li>`;
}
