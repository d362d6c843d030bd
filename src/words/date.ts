import type { Report } from '../data/report.js';
import type { Locale } from '../data/text.js';

/** An ISO 8601 year, month or day: `2024-02-28` → “28/2/2024”, “28 February 2024”. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (locale === 'vi') return [day, month, year].filter(Boolean).join('/');
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** First to last year, as “2019–2024”; one year stands alone; empty where a report names none. */
export function formatPeriod(period: Report['period']): string {
  return period ? Array.from(new Set([period.from, period.to])).join('–') : '';
}
