import { listWords } from '../data/list.js';
import type { Locale } from '../data/text.js';
import { spellOut } from './abbreviations.js';

export { listWords };

/** The longest name that a mark may speak (characters). */
const MARK_NAME_LENGTH = 125;

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.replace(/^./su, (first) => first.toUpperCase());
}

/** A sentence with its values: `{0}` is the first of them. */
export function fill(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => String(values[index]));
}

/** At most `length` characters, cut at a word where there is one, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  const kept = text.slice(0, space > length / 2 ? space : Math.max(0, length - 1));
  // Half of a surrogate pair is no letter.
  return `${kept.replace(/[\s\ud800-\udbff]+$/, '')}…`;
}

/**
 * What a mark is called: category with abbreviations in full, then value with unit and status, then a detail;
 * at most 125 characters. The value is never cut.
 */
export function nameMark(category: string, value: string, detail = ''): string {
  const room = MARK_NAME_LENGTH - value.length - 2;
  const name = shorten(
    spellOut(category),
    detail ? Math.max(Math.ceil(room / 2), room - detail.length - 2) : room,
  );
  const left = room - name.length - 2;
  return `${name}: ${value}${detail && left > 3 ? `, ${shorten(detail, left)}` : ''}`;
}

/** The names, if together they are short enough for a sentence; else how many they are. */
export function listNames(
  names: readonly string[],
  length: number,
  many: string,
  locale: Locale,
): string {
  if (names.length === 1) return shorten(names.join(''), length);
  const all = listWords(names, locale);
  return all.length <= length ? all : `${names.length} ${many}`;
}
