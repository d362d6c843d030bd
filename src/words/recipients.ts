import { isOne, type Quantity } from '../data/quantity.js';
import type { Recipient } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { formatQuantity } from './number.js';

/** Nouns beside a number in Vietnamese; in English as here, with an “s” for more than one. */
const NOUNS = {
  individual: 'cá nhân',
  collective: 'tập thể',
  award: 'lượt khen thưởng',
  recipient: 'cá nhân hoặc tập thể',
} as const;

/** “88 cá nhân”, “1 collective”; awards, where the recipients are not known. */
export function countRecipients(
  count: Quantity,
  recipient: Recipient | undefined,
  locale: Locale,
): string {
  return countNoun(count, recipient ?? 'award', locale);
}

/** “94 lượt khen thưởng”, “1 award”. */
export function countAwards(count: Quantity, locale: Locale): string {
  return countNoun(count, 'award', locale);
}

/** “cá nhân”, “collectives”. */
export function nameRecipients(recipient: Recipient, locale: Locale): string {
  return locale === 'vi' ? NOUNS[recipient] : `${recipient}s`;
}

/** “10 cá nhân hoặc tập thể”, “1 recipient”. */
export function countAnybody(count: Quantity, locale: Locale): string {
  return countNoun(count, 'recipient', locale);
}

function countNoun(count: Quantity, noun: keyof typeof NOUNS, locale: Locale): string {
  const words = locale === 'vi' ? NOUNS[noun] : isOne(count) ? noun : `${noun}s`;
  return `${formatQuantity(count, locale)} ${words}`;
}
