import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { sourceTemplate } from '../templates/source.js';
import { KEY_FIGURE_WORDS } from '../words/key-figures.js';
import type { KeyFigure } from './layout.js';

/** Prints figures as a list, then their source. */
export function keyFiguresTemplate(
  figures: readonly KeyFigure[],
  source: Pick<Report, 'source' | 'mentions'> | undefined,
  locale: Locale,
): TemplateResult<1> {
  return html`<div class="root" role="group" lang=${locale} aria-label=${KEY_FIGURE_WORDS[locale].heading}>
    <ul role="list">${figures.map(
      ({ figure, unit, label, detail }) => html`<li>
          <p part="mark"><span class="figure">${figure}</span> <span class="unit">${unit}</span></p>
          <p>${label}</p>
          ${detail ? html`<p class="detail">${detail}</p>` : nothing}
        </li>`,
    )}</ul>
    ${source ? sourceTemplate(source, locale) : nothing}
  </div>`;
}
