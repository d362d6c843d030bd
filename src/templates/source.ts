import { html, nothing, type TemplateResult } from 'lit';
import { describeMentions, describeSource } from '../i18n/describe/source.js';
import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';

/** Renders the source, as a link if it has an address, and its mentions without a number. */
export function sourceTemplate(
  { source, mentions }: Pick<Report, 'source' | 'mentions'>,
  language: Language,
): TemplateResult<1> {
  const [before, title, after] = describeSource(source, language);
  const linked = source.url ? html`<a href=${source.url}>${title}</a>` : title;
  const mentioned = describeMentions(mentions, language);
  return html`<p part="source">${before}${linked}${after}</p>
    ${mentioned ? noteTemplate(mentioned) : nothing}`;
}

/** Renders a note under the source. */
export function noteTemplate(text: string): TemplateResult<1> {
  return html`<p class="note">${text}</p>`;
}
