import type { Locale } from '../data/text.js';
import { formatNumber } from './number.js';

/** Tries to load a report again. */
export const RETRY: Readonly<Record<Locale, string>> = { vi: 'Thử lại', en: 'Try again' };

/** That a report cannot be drawn, and how many problems it has. */
export function countProblems(count: number, locale: Locale): string {
  const shown = formatNumber(count, locale);
  if (locale === 'vi') return `Không vẽ được biểu đồ: có ${shown} lỗi`;
  return `The chart cannot be drawn: ${shown} ${count === 1 ? 'problem' : 'problems'}`;
}

/** Opens the list of all problems. */
export function showAllProblems(count: number, locale: Locale): string {
  const shown = formatNumber(count, locale);
  return locale === 'vi' ? `Xem tất cả ${shown} lỗi` : `Show all ${shown} problems`;
}
