import type { Language } from '../language.js';
import { shorten } from '../strings.js';

/** The longest name of a mark in speech, in characters. */
const MARK_NAME_LENGTH = 125;

/** Writes abbreviations as they are spoken: “UBND tỉnh” → “Ủy ban nhân dân tỉnh”. */
export function spellOut(text: string, { abbreviations }: Language): string {
  return text.replace(/\p{Lu}+/gu, (word) =>
    Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word) : word,
  );
}

/**
 * The name of a mark in speech, at most 125 characters: its category, its value and perhaps a detail. The value is
 * never cut.
 */
export function nameMark(
  { category, value, detail = '' }: { category: string; value: string; detail?: string },
  language: Language,
): string {
  const room = MARK_NAME_LENGTH - value.length - 2;
  const name = shorten(
    spellOut(category, language),
    detail ? Math.max(Math.ceil(room / 2), room - detail.length - 2) : room,
  );
  const left = room - name.length - 2;
  return `${name}: ${value}${detail && left > 3 ? `, ${shorten(detail, left)}` : ''}`;
}
