import type { Report, Source } from '../../report/report.js';
import { localise, type Text } from '../../report/text.js';
import { formatDate, formatPeriod } from '../format-date.js';
import type { Language } from '../language.js';
import { fill } from '../template.js';

/** The source in three texts, so that its title can be a link: label, title, publisher and date. */
export function describeSource(
  { title, publisher, date }: Source,
  language: Language,
): readonly [label: string, title: string, details: string] {
  const { code, source } = language;
  const details = [localise(publisher, code), date ? formatDate(date, language) : ''];
  return [
    `${source.label} `,
    localise(title, code),
    details.map((detail) => detail && `, ${detail}`).join(''),
  ];
}

/** Says in one sentence what the source mentions without a number; empty if nothing. */
export function describeMentions(mentions: readonly Text[], language: Language): string {
  const list = mentions.map((mention) => localise(mention, language.code)).join('; ');
  return list && fill(language.source.mentions, { mentions: list });
}

/**
 * Writes place, period and date, such as “Lai Châu · 2019–2024 · presented on 28 February 2024”, as
 * far as they are known.
 */
export function describeOccasion(
  { place, period, held }: Pick<Report, 'place' | 'period' | 'held'>,
  language: Language,
): string {
  const presented = held && fill(language.dashboard.held, { date: formatDate(held, language) });
  return [localise(place, language.code), formatPeriod(period), presented]
    .filter(Boolean)
    .join(' · ');
}
