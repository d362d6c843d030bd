import { type Locale, localise, type Text } from '../data/text.js';
import { fill } from './sentence.js';

/** Words that every chart uses. */
export const COMMON_WORDS = {
  vi: {
    source: 'Nguồn',
    mentions: 'Nguồn còn nhắc đến, không nêu con số: {0}.',
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
    mentions: 'The source also mentions, without a number: {0}.',
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

/** What the source mentions without a number, as one sentence; empty if it is nothing. */
export function listMentions(mentions: readonly Text[], locale: Locale): string {
  const all = mentions.map((it) => localise(it, locale)).join('; ');
  return all && fill(COMMON_WORDS[locale].mentions, all);
}
