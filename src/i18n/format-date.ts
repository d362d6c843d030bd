import type { Report } from '../report/report.js';
import { type DateParts, dateFormatOf } from './intl.js';
import type { Language } from './language.js';

const PARTS: readonly DateParts[] = ['year', 'month', 'day'];

/**
 * Writes a date: `2024-02-28` → “28/2/2024”, “28 February 2024”.
 *
 * @param date - a year, month or day in ISO 8601.
 */
export function formatDate(date: string, language: Language): string {
  const last = PARTS[date.split('-').length - 1] ?? 'day';
  return dateFormatOf(language, `${language.month} ${last}`).format(new Date(date));
}

/** Writes the first and last year, as “2019–2024”; a single year alone; nothing where a report names none. */
export function formatPeriod(period: Report['period']): string {
  return period ? Array.from(new Set([period.from, period.to])).join('–') : '';
}
