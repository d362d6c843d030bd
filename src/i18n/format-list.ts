import { countNoun } from './count.js';
import { listFormatOf } from './intl.js';
import type { Language } from './language.js';
import type { Noun } from './noun.js';
import { shorten } from './strings.js';

/** Writes a list: “A, B và C”; as a disjunction “A, B hoặc C”. */
export function formatList(
  items: readonly string[],
  language: Language,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return listFormatOf(language, type).format(items);
}

/**
 * Writes a list of names if it is short enough for a sentence, else how many they are; a single name is cut.
 *
 * @param length - of the longest list, in characters.
 * @param noun - for the names that are only counted.
 */
export function listNames(
  names: readonly string[],
  length: number,
  noun: Noun,
  language: Language,
): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return shorten(first, length);
  const list = formatList(names, language);
  return list.length <= length
    ? list
    : countNoun({ value: names.length, qualifier: 'exact' }, noun, language);
}
