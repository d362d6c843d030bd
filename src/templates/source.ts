import { html, type TemplateResult } from 'lit';
import type { Source } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { COMMON_WORDS } from '../words/common.js';
import { formatDate } from '../words/date.js';

/** Where the figures come from, with a link where the source has an address. */
export function sourceTemplate(source: Source, locale: Locale): TemplateResult<1> {
  const title = localise(source.title, locale);
  const rest = [
    localise(source.publisher, locale),
    source.date ? formatDate(source.date, locale) : '',
  ].filter(Boolean);
  return html`<p part="source">
    ${COMMON_WORDS[locale].source}:
    ${source.url ? html`<a href=${source.url}>${title}</a>` : title}${rest.map((text) => `, ${text}`)}
  </p>`;
}
