import { countedBy } from '../data/counted.js';
import type { Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { nounBeside } from './recipients.js';

export const KEY_FIGURE_WORDS = {
  vi: {
    heading: 'Số liệu chính',
    stated: 'Tổng số do nguồn nêu',
    /** What is said of what is counted. */
    individual: ' được khen thưởng',
    collective: ' được khen thưởng',
    award: '',
    household: ' dân được giúp đỡ',
  },
  en: {
    heading: 'Key figures',
    stated: 'Total stated by the source',
    individual: ' given awards',
    collective: ' given awards',
    award: ' given',
    household: ' helped',
  },
} as const;

/** What a total counts, in words; empty where the name of the total is not one of ours. */
export function nameTotal(of: string, quantity: Quantity, locale: Locale): string {
  const { list, recipient = list === 'awards' ? 'award' : 'household' } = countedBy(of);
  return list ? nounBeside(quantity, recipient, locale) + KEY_FIGURE_WORDS[locale][recipient] : '';
}
