import type { TemplateResult } from 'lit';
import { quantityOf } from '../data/quantity.js';
import type { Infrastructure } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { iconPath } from '../layout/icons.js';
import { legendTemplate } from '../templates/legend.js';
import { type Table, withNotes } from '../templates/table.js';
import { COMMON_WORDS } from '../words/common.js';
import { explainIcon, INFRASTRUCTURE_WORDS } from '../words/infrastructure.js';
import { formatQuantity } from '../words/number.js';
import { capitalise } from '../words/sentence.js';
import type { InfrastructureGeometry } from './layout.js';

/** What each icon stands for; of bars, that each unit has its own scale. */
export function infrastructureLegend(
  { keys }: InfrastructureGeometry,
  locale: Locale,
): TemplateResult {
  if (!keys) return legendTemplate([{ text: INFRASTRUCTURE_WORDS[locale].scales }]);
  return legendTemplate(
    keys.map(({ glyph, series, unit, each }) => ({
      symbol: glyph === 'road' ? glyph : { path: iconPath(glyph, 0, 0) },
      series,
      text: explainIcon(glyph, each, unit, locale),
    })),
  );
}

/** Every work of the report, in its order. */
export function infrastructureTable(works: readonly Infrastructure[], locale: Locale): Table {
  const words = INFRASTRUCTURE_WORDS[locale];
  const rows = works.map(({ work, quantity, unit, action }) => [
    localise(work, locale),
    formatQuantity(quantityOf(quantity), locale),
    localise(unit, locale),
    capitalise(words.actions[action]),
  ]);
  const notes = works.map(({ note }) => localise(note, locale));
  return withNotes({ columns: words.columns, rows, numeric: 1 }, COMMON_WORDS[locale].note, notes);
}
