import { en } from './en.js';
import { addLanguage, findLanguage } from './languages.js';

/**
 * Adds English for builds that load nothing on demand: servers, the command and the single-file
 * bundle. Keeps an English that the application has added.
 */
export function addEnglish(): void {
  if (!findLanguage('en')) addLanguage('en', en);
}
