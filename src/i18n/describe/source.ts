import type { Report, Source } from '../../report/report.js';
import { localise, type Text } from '../../report/text.js';
import { formatDate, formatPeriod } from '../format-date.js';
import { joinDetails, joinItems, joinLabels } from '../join.js';
import type { Language } from '../language.js';
import { fill } from '../template.js';

/** The source in three texts, so that its title can be a link: what stands before it, the title, publisher and date. */
export function describeSource(
  { title, publisher, date }: Source,
  language: Language,
): readonly [before: string, title: string, after: string] {
  const { code, source, joined } = language;
  const [before = '', after = ''] = source.named.split('{title}');
  const published = [localise(publisher, code), date ? formatDate(date, language) : ''];
  const detail = joinDetails(published, language);
  return [
    before,
    localise(title, code),
    (detail && fill(joined.detail, { text: '', detail })) + after,
  ];
}

/** Says in one sentence what the source mentions without a number; empty if nothing. */
export function describeMentions(mentions: readonly Text[], language: Language): string {
  const items = mentions.map((mention) => localise(mention, language.code));
  const list = joinItems(items, language);
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
  const presented = held ? fill(language.dashboard.held, { date: formatDate(held, language) }) : '';
  return joinLabels([localise(place, language.code), formatPeriod(period), presented]);
}
