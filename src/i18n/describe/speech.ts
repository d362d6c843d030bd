import type { Language } from '../language.js';
import { shorten } from '../strings.js';
import { fill } from '../template.js';

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
  const { joined } = language;
  const name = spellOut(category, language);
  const text = fill(joined.value, { name, value });
  const whole = detail ? fill(joined.detail, { text, detail }) : text;
  if (whole.length <= MARK_NAME_LENGTH) return whole;
  const room = MARK_NAME_LENGTH - (text.length - name.length);
  const comma = whole.length - text.length - detail.length;
  const short = shorten(
    name,
    detail ? Math.max(Math.ceil(room / 2), room - detail.length - comma) : room,
  );
  const left = room - short.length - comma;
  const shortText = fill(joined.value, { name: short, value });
  return detail && left > 3
    ? fill(joined.detail, { text: shortText, detail: shorten(detail, left) })
    : shortText;
}
