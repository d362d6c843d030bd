import { formatFigure } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import type { DataTable } from '../layout/data-table.js';
import type { LegendEntry } from '../layout/legend.js';
import type { Issuer } from '../report/issuers.js';

interface IssuerWords {
  readonly heading: string;
  readonly series: string;
  readonly columns: readonly string[];
}

const VIETNAMESE: IssuerWords = {
  heading: 'Số lượt khen thưởng theo đơn vị',
  series: 'Lượt khen thưởng',
  columns: ['Đơn vị trao tặng', 'Số lượt'],
};

const ENGLISH: IssuerWords = {
  heading: 'Number of awards by issuer',
  series: 'Awards',
  columns: ['Issuer', 'Awards'],
};

const WORDS = new Map([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
]);

/** The words of the chart, in Vietnamese where a language has none. */
export function issuerWords({ code }: Language): IssuerWords {
  return WORDS.get(code) ?? VIETNAMESE;
}

/** What a bar stands for. */
export function issuerLegend(language: Language): LegendEntry[] {
  return [{ symbol: 'square', series: 0, text: issuerWords(language).series }];
}

/** Every issuer, the largest first. */
export function issuerTable(issuers: readonly Issuer[], language: Language): DataTable {
  const rows = issuers.map(({ name, total }) => [name, formatFigure(total, language)]);
  return { columns: issuerWords(language).columns, rows, totals: [], figureColumn: 1 };
}
