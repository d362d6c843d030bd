import { countNoun } from '../i18n/count.js';
import { nameMark } from '../i18n/describe/speech.js';
import { formatFigure, formatNumber } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import { layoutBars } from '../layout/bars.js';
import type { Frame, PlotGeometry } from '../layout/plot.js';
import type { Issuer } from '../report/issuers.js';

/** Lays out one bar for each issuer, in the order given. */
export function layoutIssuers(
  issuers: readonly Issuer[],
  language: Language,
  frame: Frame,
): PlotGeometry {
  const bars = issuers.map(({ name, rows, total }) => ({
    rows: { list: 'awards' as const, indexes: rows.flatMap((row) => row.rows.indexes) },
    series: 0,
    figure: total,
    name: nameMark(
      { category: name, value: countNoun(total, language.nouns.award, language) },
      language,
    ),
    title: name,
    details: [],
    label: formatFigure(total, language),
  }));
  return layoutBars([{ bars, formatTick: (value) => formatNumber(value, language) }], frame);
}
