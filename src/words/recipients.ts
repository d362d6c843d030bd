import { isOne, type Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { formatQuantity } from './number.js';

/** Nouns beside a number in Vietnamese; in English as here, with an “s” for more than one. */
const NOUNS = {
  individual: 'cá nhân',
  collective: 'tập thể',
  award: 'lượt khen thưởng',
  recipient: 'cá nhân hoặc tập thể',
  household: 'hộ',
} as const;

/** What may be counted. */
export type Noun = keyof typeof NOUNS;

/** “cá nhân”, “collectives”. */
export function nameMany(noun: Noun, locale: Locale): string {
  return locale === 'vi' ? NOUNS[noun] : `${noun}s`;
}

/** “cá nhân”, “collectives”, “collective”, as it stands beside a number. */
export function nounBeside(count: Quantity, noun: Noun, locale: Locale): string {
  return locale === 'en' && isOne(count) ? noun : nameMany(noun, locale);
}

/** “88 cá nhân”, “1 collective”; awards, where nobody says what. */
export function countNoun(count: Quantity, noun: Noun | undefined, locale: Locale): string {
  return `${formatQuantity(count, locale)} ${nounBeside(count, noun ?? 'award', locale)}`;
}

/** “94 lượt khen thưởng”, “1 award”. */
export function countAwards(count: Quantity, locale: Locale): string {
  return countNoun(count, 'award', locale);
}
