import type { Locale } from '../data/text.js';
import { spellOut } from './abbreviations.js';
import { fill, listWords, shorten } from './sentence.js';

/** What is said of a change, in characters. */
const MESSAGE_LENGTH = 150;

/** What a person is told of; of a part, the takeaway itself tells before what is left. */
export type Change = 'report' | 'layout' | 'part';

const WORDS: Record<Locale, Record<Change | 'hidden', string>> = {
  vi: {
    report: 'Số liệu mới. ',
    layout: 'Đã đổi kiểu biểu đồ. ',
    part: '',
    hidden: 'Đang hiện một phần: đã ẩn {0}.',
  },
  en: {
    report: 'New figures. ',
    layout: 'Drawn in another way. ',
    part: '',
    hidden: 'Only a part is shown, without {0}.',
  },
};

/** “Đang hiện một phần: đã ẩn tập thể.” */
export function describePart(hidden: readonly string[], locale: Locale): string {
  return fill(WORDS[locale].hidden, listWords(hidden, locale));
}

/** A message of at most 150 characters: what has changed, and what the chart says now. */
export function describeChange(change: Change, takeaway: string, locale: Locale): string {
  return shorten(WORDS[locale][change] + spellOut(takeaway), MESSAGE_LENGTH);
}
