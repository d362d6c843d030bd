import type { Locale } from '../data/text.js';
import { formatNumber } from './number.js';

/** Words that every chart uses. */
export const COMMON_WORDS = {
  vi: { source: 'Nguồn', note: 'Ghi chú', plot: 'Biểu đồ' },
  en: { source: 'Source', note: 'Note', plot: 'Chart' },
} as const;

/** That a report cannot be drawn, and how many problems it has. */
export function countProblems(count: number, locale: Locale): string {
  const shown = formatNumber(count, locale);
  if (locale === 'vi') return `Không vẽ được biểu đồ: báo cáo có ${shown} lỗi`;
  return `The chart cannot be drawn: the report has ${shown} ${count === 1 ? 'problem' : 'problems'}`;
}

/** How many problems are not listed. */
export function countMore(count: number, locale: Locale): string {
  const shown = formatNumber(count, locale);
  return locale === 'vi' ? `và ${shown} lỗi khác` : `and ${shown} more`;
}
