/** Grave, acute, hook, tilde and dot below: the tones, whatever vowel they stand on. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;

/** Signs that nobody sees, and that pages and spreadsheets leave in what is copied from them. */
const UNSEEN = /(?![\t-\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** The text in Unicode NFC without unseen signs, each run of white space one space. */
export function normalizeText(text: string): string {
  // A space that is alone is left alone: to replace it would take most of the time.
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
}

/** The same of each line, parted by `\n`: two lines of digits are two numbers. */
export function normalizeLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(normalizeText)
    .filter(Boolean)
    .join('\n');
}

/** Reports repeat their names, and pages their reports. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

/**
 * What two spellings of one name have in common: “Ủy ban” and “Uỷ  ban” have one key. A syllable has
 * one tone, so that the letter it stands on tells nothing.
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
