/** Grave, acute, hook, tilde and dot below: the tones, whatever vowel they stand on. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;

/** Invisible characters that pages and spreadsheets leave in copied text. */
const UNSEEN = /(?![\t-\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Normalises a text: Unicode NFC, no invisible characters, single spaces. */
export function normalizeText(text: string): string {
  // Leave single spaces alone: replacing them would take most of the time.
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}

/** Normalises each line, separated by `\n`, since two lines of digits are two numbers. */
export function normalizeLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(normalizeText)
    .filter(Boolean)
    .join('\n');
}

/** A cache, since names repeat within reports and reports within pages. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/**
 * Returns a key that is equal for spellings of one name, such as “Ủy ban” and “Uỷ  ban”. A syllable
 * has one tone, so the letter that carries it makes no difference.
 */
export function nameKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = normalizeText(text)
    .normalize('NFD')
    .replace(
      /[\p{L}\p{M}]+/gu,
      (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).sort().join(''),
    );
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(text, key);
  return key;
}
