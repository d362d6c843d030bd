import type { Locale } from '../data/text.js';

/** Words that every chart uses. */
export const COMMON_WORDS = {
  vi: {
    source: 'Nguồn',
    note: 'Ghi chú',
    plot: 'Biểu đồ',
    phrase: 'Nguồn ghi',
    total: 'Tổng số',
    rest: 'Không nêu chi tiết',
    download: 'Tải xuống',
    loading: 'Đang tải số liệu…',
    partial: 'Chưa tải đủ; hãy tải lại trang.',
    showTable: 'Xem bảng số liệu',
    showChart: 'Xem biểu đồ',
  },
  en: {
    source: 'Source',
    note: 'Note',
    plot: 'Chart',
    phrase: 'From the source',
    total: 'Total',
    rest: 'Not itemised',
    download: 'Download',
    loading: 'Loading the figures…',
    partial: 'Not fully loaded; reload the page.',
    showTable: 'View as table',
    showChart: 'View as chart',
  },
} as const;

/** What the source mentions without a number, as one sentence. */
export function listMentions(mentions: readonly string[], locale: Locale): string {
  const all = mentions.join('; ');
  return locale === 'vi'
    ? `Nguồn còn nhắc đến, không nêu con số: ${all}.`
    : `The source also mentions, without a number: ${all}.`;
}
