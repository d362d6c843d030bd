import { nothing } from 'lit';

/**
 * The language of a quotation from the source: `vi` for words with letters that only Vietnamese has; otherwise it is
 * not known, and {@link nothing} leaves the `lang` attribute out.
 */
export function detectLanguage(quotation: string): 'vi' | typeof nothing {
  return /[ăđơưạ-ỹ]/i.test(quotation) ? 'vi' : nothing;
}
