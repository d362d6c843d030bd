import type { Quantity } from '../data/quantity.js';
import type { Recipient } from '../data/report.js';
import type { Locale } from '../data/text.js';
import { formatQuantity } from './number.js';

/** Nouns beside a number: one, and any other. */
const NOUNS = {
  vi: {
    one: { individual: 'cá nhân', collective: 'tập thể', award: 'lượt khen thưởng' },
    other: { individual: 'cá nhân', collective: 'tập thể', award: 'lượt khen thưởng' },
  },
  en: {
    one: { individual: 'individual', collective: 'collective', award: 'award' },
    other: { individual: 'individuals', collective: 'collectives', award: 'awards' },
  },
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

function countNoun(count: Quantity, noun: Recipient | 'award', locale: Locale): string {
  const form = count.value === 1 && count.qualifier === 'exact' ? 'one' : 'other';
  return `${formatQuantity(count, locale)} ${NOUNS[locale][form][noun]}`;
}
