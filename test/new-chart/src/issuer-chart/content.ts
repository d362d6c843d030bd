import { formatFigure } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import type { DataTable } from '../layout/data-table.js';
import type { LegendEntry } from '../layout/legend.js';
import type { Issuer } from '../report/issuers.js';

/** What a bar stands for. */
export function issuerLegend({ issuers }: Language): LegendEntry[] {
  return [{ symbol: 'square', series: 0, text: issuers.series }];
}

/** Every issuer, the largest first. */
export function issuerTable(issuers: readonly Issuer[], language: Language): DataTable {
  const { columns } = language.issuers;
  return {
    columns: [columns.issuer, columns.awards],
    rows: issuers.map(({ name, total }) => [name, formatFigure(total, language)]),
    totals: [],
    figureColumn: 1,
  };
}
