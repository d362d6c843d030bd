import { nothing } from 'lit';

/** The language of words of the source, where they show it: Vietnamese has letters of its own. */
export function languageOf(quoted: string): 'vi' | typeof nothing {
  return /[ăđơưạ-ỹ]/i.test(quoted) ? 'vi' : nothing;
}
