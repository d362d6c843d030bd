import { nameKey, normalizeText } from '../../report/normalize.js';

/** The words of a text in lower case without punctuation; the signs of qualifiers and of numbers stay. */
export function plainWords(text: string): string {
  return normalizeText(text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}#~≈≥≤]+/gu, ' '));
}

/**
 * Cuts the English plural “s”, except of “awards”, which names a number and not a kind of award.
 */
function toSingular(word: string): string {
  return word.endsWith('s') && word !== 'awards' ? word.slice(0, -1) : word;
}

/** Normalises a text for comparison: case, punctuation, tone placement, English plural. */
function wordKey(text: string): string {
  return nameKey(plainWords(text)).split(' ').map(toSingular).join(' ');
}

/** Finds the meanings of words, such as the column that a header names. */
export class WordIndex<Meaning extends string> {
  readonly #meanings = new Map<string, Meaning[]>();

  /** @param words - words by meaning; a word may have several meanings, in this order. */
  constructor(words: Readonly<Record<Meaning, readonly string[]>>) {
    for (const meaning of Object.keys(words) as Meaning[]) {
      for (const key of new Set(words[meaning].map(wordKey))) {
        const known = this.#meanings.get(key);
        if (known) known.push(meaning);
        else this.#meanings.set(key, [meaning]);
      }
    }
  }

  /** Every meaning of a text; empty where it is not known. */
  findAll(text: string): readonly Meaning[] {
    return this.#meanings.get(wordKey(text)) ?? [];
  }

  /** The first meaning of a text. */
  find(text: string): Meaning | undefined {
    return this.findAll(text)[0];
  }
}
