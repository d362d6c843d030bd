import type { Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { formatDate, formatPeriod } from './date.js';
import { fill } from './sentence.js';

const HELD = {
  vi: 'trình bày ngày {0}',
  en: 'presented on {0}',
} as const;

/** Where and when: “Lai Châu · 2019–2024 · presented on 28 February 2024”, as far as a report tells. */
export function describeOccasion(
  { place, period, held }: Pick<Report, 'place' | 'period' | 'held'>,
  locale: Locale,
): string {
  const when = held && fill(HELD[locale], formatDate(held, locale));
  return [localise(place, locale), formatPeriod(period), when].filter(Boolean).join(' · ');
}
