import type { Locale } from '../data/text.js';
import { formatNumber } from './number.js';

/** Words that every chart uses. */
export const COMMON_WORDS = {
  vi: {
    source: 'Nguồn',
    note: 'Ghi chú',
    plot: 'Biểu đồ',
    phrase: 'Nguồn ghi',
    loading: 'Đang tải số liệu…',
    retry: 'Thử lại',
    mentions: 'Nguồn còn nhắc đến, không nêu con số:',
  },
  en: {
    source: 'Source',
    note: 'Note',
    plot: 'Chart',
    phrase: 'From the source',
    loading: 'Loading the figures…',
    retry: 'Try again',
    mentions: 'The source also mentions, without a number:',
  },
} as const;

/** That a report cannot be drawn, and how many problems it has. */
export function countProblems(count: number, locale: Locale): string {
  const shown = formatNumber(count, locale);
  if (locale === 'vi') return `Không vẽ được biểu đồ: báo cáo có ${shown} lỗi`;
  return `The chart cannot be drawn: the report has ${shown} ${count === 1 ? 'problem' : 'problems'}`;
}

/** Opens the list of all problems. */
export function showAllProblems(count: number, locale: Locale): string {
  const shown = formatNumber(count, locale);
  return locale === 'vi' ? `Xem tất cả ${shown} lỗi` : `Show all ${shown} problems`;
}
