import { countedBy } from '../data/counted.js';
import { RECIPIENTS, sumByRecipient } from '../data/issuers.js';
import { quantityOf } from '../data/quantity.js';
import type { Award, Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import type { LegendEntry } from '../layout/legend.js';
import { type Table, withOrigins } from '../templates/table.js';
import { AWARD_WORDS } from '../words/awards.js';
import { COMMON_WORDS } from '../words/common.js';
import { explainDot } from '../words/dot.js';
import { formatQuantity } from '../words/number.js';
import { countAnybody, nameMany } from '../words/recipients.js';
import { capitalise } from '../words/sentence.js';
import type { AwardGeometry } from './layout.js';

/** The colour of each kind of recipient with its total, and what a dot stands for. */
export function awardLegend(
  awards: readonly Award[],
  { each, marks }: AwardGeometry,
  locale: Locale,
): LegendEntry[] {
  const symbol = each === undefined ? 'square' : 'dot';
  const recipients = sumByRecipient(awards).map(({ recipient, total }) => ({
    symbol,
    series: RECIPIENTS.indexOf(recipient),
    text: `${capitalise(nameMany(recipient, locale))} ${formatQuantity(total, locale)}`,
    name: nameMany(recipient, locale),
  }));
  const key = each === undefined ? [] : [{ text: explainDot(each, countAnybody, locale) }];
  const rest = marks.some((mark) => mark.rest)
    ? [{ symbol, rest: true, text: COMMON_WORDS[locale].rest } as const]
    : [];
  return [...recipients, ...rest, ...key];
}

/** Every award row of the report, in its order, and the totals that the source states. */
export function awardTable({ awards, totals, source }: Report, locale: Locale): Table {
  const words = AWARD_WORDS[locale];
  const rows = awards.map(({ issuer, award, recipient, count }) => [
    localise(issuer, locale),
    localise(award, locale),
    capitalise(nameMany(recipient, locale)),
    formatQuantity(quantityOf(count), locale),
  ]);
  const stated = totals.filter(({ of }) => countedBy(of).list === 'awards');
  const table = {
    columns: words.columns,
    rows,
    totals: stated.map(({ of, figure }) => {
      const recipient = countedBy(of).recipient;
      return [
        COMMON_WORDS[locale].total,
        '',
        recipient ? capitalise(nameMany(recipient, locale)) : '',
        formatQuantity(quantityOf(figure), locale),
      ];
    }),
    numeric: 3,
  };
  const origins = awards.map(({ count, note }) => ({ figure: count, note }));
  return withOrigins(table, origins, stated, source, locale);
}
