import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { COMMON_WORDS, listMentions } from '../words/common.js';
import { formatDate } from '../words/date.js';

/** Where the figures come from, with a link where the source has an address, and what it says without a number. */
export function sourceTemplate(
  { source, mentions }: Pick<Report, 'source' | 'mentions'>,
  locale: Locale,
): TemplateResult<1> {
  const title = localise(source.title, locale);
  const rest = [
    localise(source.publisher, locale),
    source.date ? formatDate(source.date, locale) : '',
  ].filter(Boolean);
  return html`<p part="source">
    ${COMMON_WORDS[locale].source}:
    ${source.url ? html`<a href=${source.url}>${title}</a>` : title}${rest.map((text) => `, ${text}`)}
  </p>
    ${
      mentions.length > 0
        ? html`<p class="remark">${listMentions(
            mentions.map((it) => localise(it, locale)),
            locale,
          )}</p>`
        : nothing
    }`;
}
