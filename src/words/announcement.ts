import type { Locale } from '../data/text.js';
import { spellOut } from './abbreviations.js';
import { listWords, shorten } from './sentence.js';

/** What is said of a change, in characters. */
const MESSAGE_LENGTH = 150;

/** What a person is told of; of a part, the takeaway itself tells. */
export type Change = 'report' | 'layout' | 'part';

const CHANGES: Record<Locale, Record<Change, string>> = {
  vi: { report: 'Số liệu mới. ', layout: 'Đã đổi kiểu biểu đồ. ', part: '' },
  en: { report: 'New figures. ', layout: 'Drawn in another way. ', part: '' },
};

/** “Đang hiện một phần: đã ẩn tập thể.” */
export function describePart(hidden: readonly string[], locale: Locale): string {
  const names = listWords(hidden, locale);
  return locale === 'vi'
    ? `Đang hiện một phần: đã ẩn ${names}.`
    : `Only a part is shown, without ${names}.`;
}

/** A message of at most 150 characters: what has changed, and what the chart says now. */
export function describeChange(change: Change, takeaway: string, locale: Locale): string {
  return shorten(CHANGES[locale][change] + spellOut(takeaway), MESSAGE_LENGTH);
}
