import { isOne, type Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';

export const KEY_FIGURE_WORDS = {
  vi: {
    heading: 'Số liệu chính',
    stated: 'Tổng số do nguồn nêu',
    /** Beside one, and beside any other number. */
    totals: {
      individuals: ['cá nhân được khen thưởng'],
      collectives: ['tập thể được khen thưởng'],
      households: ['hộ dân được giúp đỡ'],
    },
  },
  en: {
    heading: 'Key figures',
    stated: 'Total stated by the source',
    totals: {
      individuals: ['individual given awards', 'individuals given awards'],
      collectives: ['collective given awards', 'collectives given awards'],
      households: ['household helped', 'households helped'],
    },
  },
} as const;

/** What a total counts, in words; `undefined` where the name of the total is not one of ours. */
export function nameTotal(of: string, quantity: Quantity, locale: Locale) {
  const totals: Readonly<Record<string, readonly string[]>> = KEY_FIGURE_WORDS[locale].totals;
  const words = Object.hasOwn(totals, of) ? totals[of] : undefined;
  return words?.at(isOne(quantity) ? 0 : -1);
}
