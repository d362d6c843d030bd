import { addEnglish } from '../src/i18n/english.js';
import type { Language } from '../src/i18n/language.js';
import { languageOf } from '../src/i18n/languages.js';

/** Languages of the demo's own texts. */
export const PAGE_LANGUAGES = ['vi', 'en'] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The language to switch to from each. */
export const OTHER_LANGUAGE: Readonly<Record<PageLanguage, PageLanguage>> = { vi: 'en', en: 'vi' };

/** Returns the library's sentences, for page texts that repeat them. */
export function sentencesOf(locale: PageLanguage): Language {
  addEnglish();
  return languageOf(locale);
}
