import type { Locale } from './text.js';

/** “A, B và C”; “A, B hoặc C” of a disjunction. */
export function listWords(
  words: readonly string[],
  locale: Locale,
  type?: 'conjunction' | 'disjunction',
): string {
  // British English sets no comma before the last.
  return new Intl.ListFormat(locale === 'vi' ? locale : 'en-GB', { type }).format(words);
}
