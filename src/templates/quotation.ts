import { nothing } from 'lit';

/**
 * Detects the language of a quotation: `vi` if it has letters that only Vietnamese uses; otherwise
 * unknown, and {@link nothing} leaves out the `lang` attribute.
 */
export function detectLanguage(quotation: string): 'vi' | typeof nothing {
  return /[ăđơưạ-ỹ]/i.test(quotation) ? 'vi' : nothing;
}
