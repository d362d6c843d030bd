import { addEnglish } from '../src/i18n/english.js';
import type { Language } from '../src/i18n/language.js';
import { languageOf } from '../src/i18n/languages.js';

/** The languages in which the demo has words of its own. */
export const PAGE_LANGUAGES = ['vi', 'en'] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The language to which a reader of each may change. */
export const OTHER_LANGUAGE: Readonly<Record<PageLanguage, PageLanguage>> = { vi: 'en', en: 'vi' };

/** The sentences of the library, for texts of the page that repeat them. */
export function sentencesOf(locale: PageLanguage): Language {
  addEnglish();
  return languageOf(locale);
}
