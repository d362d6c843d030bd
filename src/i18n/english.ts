import { en } from './en.js';
import { addLanguage, findLanguage } from './languages.js';

/**
 * Makes English known at once, where nothing is loaded on demand: on servers, in the command and in the one file.
 * An English that an application has added stays.
 */
export function addEnglish(): void {
  if (!findLanguage('en')) addLanguage('en', en);
}
