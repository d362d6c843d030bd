import type { Language } from '../i18n/language.js';
import { languageOf } from '../i18n/languages.js';
import { enWords } from './words/en.js';
import { viWords } from './words/vi.js';
import type { CommandWords } from './words/words.js';

/** Words of the command by the codes of their languages. */
const WORDS: ReadonlyMap<string, CommandWords> = new Map([
  ['vi', viWords],
  ['en', enWords],
]);

/** The language in which the command answers. */
export interface CommandLanguage {
  /** In which it speaks of reports and reads their texts. */
  readonly language: Language;
  /** Its own words, in English where a language that was added has none. */
  readonly words: CommandWords;
  /** The language of these words, for their numbers and lists. */
  readonly wordsLanguage: Language;
}

/** Finds the words of the command for a language. */
export function toCommandLanguage(language: Language): CommandLanguage {
  const words = WORDS.get(language.code);
  return words
    ? { language, words, wordsLanguage: language }
    : { language, words: enWords, wordsLanguage: languageOf('en') };
}
