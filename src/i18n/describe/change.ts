import { formatList } from '../format-list.js';
import type { Change, Language } from '../language.js';
import { shorten } from '../strings.js';
import { fill } from '../template.js';
import { spellOut } from './speech.js';

/** The longest announcement, in characters. */
const MESSAGE_LENGTH = 150;

/** Says in at most 150 characters what has changed and what the chart says now. */
export function describeChange(change: Change, takeaway: string, language: Language): string {
  const message = fill(language.announcements[change], { takeaway: spellOut(takeaway, language) });
  return shorten(message, MESSAGE_LENGTH);
}

/** Says which series are hidden: “Đang hiện một phần: đã ẩn tập thể.” */
export function describeHidden(series: readonly string[], language: Language): string {
  return fill(language.chart.hidden, { names: formatList(series, language) });
}
