import type { TemplateResult } from 'lit';
import { RECIPIENTS, sumByRecipient } from '../data/issuers.js';
import { quantityOf } from '../data/quantity.js';
import type { Award } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { legendTemplate } from '../templates/legend.js';
import { type Table, withNotes } from '../templates/table.js';
import { AWARD_WORDS } from '../words/awards.js';
import { COMMON_WORDS } from '../words/common.js';
import { formatNumber, formatQuantity } from '../words/number.js';
import type { AwardGeometry } from './layout.js';

/** The colour of each kind of recipient with its total, and what a dot stands for. */
export function awardLegend(
  awards: readonly Award[],
  { each }: AwardGeometry,
  locale: Locale,
): TemplateResult {
  const words = AWARD_WORDS[locale];
  const recipients = sumByRecipient(awards).map(({ recipient, total }) => ({
    symbol: each === undefined ? ('square' as const) : ('dot' as const),
    series: RECIPIENTS.indexOf(recipient),
    text: `${words.recipients[recipient]} ${formatQuantity(total, locale)}`,
  }));
  const key = each === undefined ? [] : [{ text: words.dot(each, formatNumber(each, locale)) }];
  return legendTemplate([...recipients, ...key]);
}

/** Every award row of the report, in its order. */
export function awardTable(awards: readonly Award[], locale: Locale): Table {
  const words = AWARD_WORDS[locale];
  const rows = awards.map(({ issuer, award, recipient, count }) => [
    localise(issuer, locale),
    localise(award, locale),
    words.recipients[recipient],
    formatQuantity(quantityOf(count), locale),
  ]);
  const notes = awards.map(({ note }) => localise(note, locale));
  return withNotes({ columns: words.columns, rows, numeric: 3 }, COMMON_WORDS[locale].note, notes);
}
