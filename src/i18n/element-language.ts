import type { Locale } from '../report/text.js';
import { findLanguage, languageOf } from './languages.js';

/**
 * Chooses the `lang` that tells the language of an element: its own if that is spoken, else the nearest one above.
 *
 * @param langs - the `lang` of the element, then those of its ancestors, nearest first; empty where one has none.
 * @param isSpoken - whether the library speaks the language of a BCP 47 tag.
 * @returns a BCP 47 tag, spoken or not; empty where there is none.
 */
export function chooseLang(
  [own = '', ...ancestors]: readonly string[],
  isSpoken: (tag: string) => boolean,
): string {
  return isSpoken(own) ? own : (ancestors.find(Boolean) ?? '');
}

/**
 * The locale in which an element with these `lang`s reads numbers.
 *
 * @param langs - as in {@link chooseLang}.
 * @returns `undefined` where none of them tells.
 */
export function findNumberLocale(langs: readonly string[]): Locale | undefined {
  const lang = chooseLang(langs, (tag) => findLanguage(tag) !== undefined);
  return lang ? languageOf(lang).intl : undefined;
}
