import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/languages.js';
import { enWords } from './words/en.js';
import { viWords } from './words/vi.js';
import type { CommandWords } from './words/words.js';

/** The command's own words by language code. */
const WORDS: ReadonlyMap<string, CommandWords> = new Map([
  ['vi', viWords],
  ['en', enWords],
]);

/** The language in which the command answers. */
export interface CommandLanguage {
  /** The language for reports and their problems. */
  readonly language: Language;
  /** The command's own words; English for an added language without any. */
  readonly words: CommandWords;
  /** The language of `words`, for their numbers and lists. */
  readonly wordsLanguage: Language;
}

/** Finds the words of the command for a language. */
export function toCommandLanguage(language: Language): CommandLanguage {
  const words = WORDS.get(language.code);
  return words
    ? { language, words, wordsLanguage: language }
    : { language, words: enWords, wordsLanguage: languageOf('en') };
}
