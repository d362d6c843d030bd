import type { Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';

export const KEY_FIGURE_WORDS = {
  vi: {
    heading: 'Số liệu chính',
    stated: 'Tổng số do nguồn nêu',
    totals: {
      individuals: ['cá nhân được khen thưởng', 'cá nhân được khen thưởng'],
      collectives: ['tập thể được khen thưởng', 'tập thể được khen thưởng'],
      households: ['hộ dân được giúp đỡ', 'hộ dân được giúp đỡ'],
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
export function nameTotal(of: string, { value, qualifier }: Quantity, locale: Locale) {
  const totals: Readonly<Record<string, readonly [string, string]>> =
    KEY_FIGURE_WORDS[locale].totals;
  const words = Object.hasOwn(totals, of) ? totals[of] : undefined;
  return words?.[value === 1 && qualifier === 'exact' ? 0 : 1];
}
