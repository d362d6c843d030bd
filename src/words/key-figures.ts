import type { Locale } from '../data/text.js';

interface KeyFigureWords {
  readonly heading: string;
  /** What a total counts. */
  readonly totals: Readonly<Record<string, string>>;
}

export const KEY_FIGURE_WORDS: Readonly<Record<Locale, KeyFigureWords>> = {
  vi: {
    heading: 'Số liệu chính',
    totals: { individuals: 'cá nhân được khen thưởng', collectives: 'tập thể được khen thưởng' },
  },
  en: {
    heading: 'Key figures',
    totals: { individuals: 'individuals given awards', collectives: 'collectives given awards' },
  },
};
