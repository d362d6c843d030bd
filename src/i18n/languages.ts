import { prefixesOf, toLanguageCode } from '../report/language-code.js';
import type { Language, Sentences } from './language.js';
import { vi } from './vi.js';

const vietnamese: Language = { ...vi, code: 'vi' };

/** By code in lower case. */
const languages = new Map<string, Language>([['vi', vietnamese]]);

const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces it: elements with its code as `lang` are drawn again in it, and reports may have texts
 * under its code.
 *
 * @param code - BCP 47 tag, such as `fr` or `pt-BR`; `fr` speaks for `fr-CA` too.
 * @param sentences - all words of the library; the type names those that are missing.
 * @throws {TypeError} for a `code` or `sentences.intl` that is no BCP 47 tag.
 * @example
 * import { addLanguage } from 'bien-phong-charts';
 * addLanguage('fr', fr); // fr: Sentences
 */
export function addLanguage(code: string, sentences: Sentences): void {
  const language = { ...sentences, intl: canonical(sentences.intl), code: canonical(code) };
  languages.set(language.code.toLowerCase(), language);
  for (const listener of [...listeners]) listener();
}

/**
 * The language of a BCP 47 tag: `en-GB` finds `en-GB` if it was added, else `en`.
 *
 * @returns `undefined` for a language that was not added.
 */
export function findLanguage(tag: string): Language | undefined {
  for (const prefix of prefixesOf(tag.trim().toLowerCase())) {
    const language = languages.get(prefix);
    if (language) return language;
  }
  return undefined;
}

/** The language of a BCP 47 tag; Vietnamese for one that was not added. */
export function languageOf(tag: string): Language {
  return findLanguage(tag) ?? findLanguage(vietnamese.code) ?? vietnamese;
}

/**
 * Calls back whenever a language was added.
 *
 * @returns ends that.
 */
export function onLanguageAdded(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

function canonical(tag: string): string {
  const code = toLanguageCode(tag);
  if (!code) throw new TypeError(`"${tag}" is not a BCP 47 language tag such as "fr" or "pt-BR".`);
  return code;
}
