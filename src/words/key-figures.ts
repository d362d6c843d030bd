import { countedBy } from '../data/counted.js';
import { isOne, type Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';

export const KEY_FIGURE_WORDS = {
  vi: {
    heading: 'Số liệu chính',
    stated: 'Tổng số do nguồn nêu',
    /** Beside one, and beside any other number. */
    totals: {
      individual: ['cá nhân được khen thưởng'],
      collective: ['tập thể được khen thưởng'],
      awards: ['lượt khen thưởng'],
      households: ['hộ dân được giúp đỡ'],
    },
  },
  en: {
    heading: 'Key figures',
    stated: 'Total stated by the source',
    totals: {
      individual: ['individual given awards', 'individuals given awards'],
      collective: ['collective given awards', 'collectives given awards'],
      awards: ['award given', 'awards given'],
      households: ['household helped', 'households helped'],
    },
  },
} as const;

/** What a total counts, in words; `undefined` where the name of the total is not one of ours. */
export function nameTotal(of: string, quantity: Quantity, locale: Locale): string | undefined {
  const { list, recipient = list } = countedBy(of);
  return recipient && KEY_FIGURE_WORDS[locale].totals[recipient].at(isOne(quantity) ? 0 : -1);
}
