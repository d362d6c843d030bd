import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { listMentions } from '../words/common.js';
import { describeSource } from '../words/source.js';

/** Where the figures come from, with a link where the source has an address, and what it says without a number. */
export function sourceTemplate(
  { source, mentions }: Pick<Report, 'source' | 'mentions'>,
  locale: Locale,
): TemplateResult<1> {
  const [before, title, after] = describeSource(source, locale);
  const mentioned = listMentions(mentions, locale);
  return html`<p part="source">${before}${source.url ? html`<a href=${source.url}>${title}</a>` : title}${after}</p>
    ${mentioned ? html`<p class="remark">${mentioned}</p>` : nothing}`;
}
