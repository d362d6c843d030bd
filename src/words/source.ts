import type { Source } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { COMMON_WORDS } from './common.js';
import { formatDate } from './date.js';

/** What stands before, as and after the title of a source: its label, publisher and date. */
export function describeSource(
  { title, publisher, date }: Source,
  locale: Locale,
): readonly [before: string, title: string, after: string] {
  const details = [localise(publisher, locale), date ? formatDate(date, locale) : ''];
  const after = details.map((detail) => detail && `, ${detail}`).join('');
  return [`${COMMON_WORDS[locale].source}: `, localise(title, locale), after];
}
