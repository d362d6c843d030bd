import type { Issuer } from '../data/issuers.js';
import type { Locale } from '../data/text.js';
import type { LegendEntry } from '../layout/legend.js';
import type { Table } from '../templates/table.js';
import { formatQuantity } from '../words/number.js';

export const ISSUER_WORDS = {
  vi: {
    heading: 'Số lượt khen thưởng theo đơn vị',
    series: 'Lượt khen thưởng',
    columns: ['Đơn vị trao tặng', 'Số lượt'],
  },
  en: {
    heading: 'Number of awards by issuer',
    series: 'Awards',
    columns: ['Issuer', 'Awards'],
  },
} as const;

/** What a bar stands for. */
export function issuerLegend(locale: Locale): LegendEntry[] {
  return [{ symbol: 'square', series: 0, text: ISSUER_WORDS[locale].series }];
}

/** Every issuer, the largest first. */
export function issuerTable(issuers: readonly Issuer[], locale: Locale): Table {
  const rows = issuers.map(({ name, total }) => [name, formatQuantity(total, locale)]);
  return { columns: ISSUER_WORDS[locale].columns, rows, totals: [], numeric: 1 };
}
