import { countedBy } from '../data/counted.js';
import { RECIPIENTS, sumByRecipient } from '../data/issuers.js';
import type { Award, Recipient, Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import type { LegendEntry } from '../layout/legend.js';
import { layoutTable, type Table } from '../templates/table.js';
import { AWARD_WORDS } from '../words/awards.js';
import { COMMON_WORDS } from '../words/common.js';
import { explainDot } from '../words/dot.js';
import { formatQuantity } from '../words/number.js';
import { nameMany } from '../words/recipients.js';
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
  const key = each === undefined ? [] : [{ text: explainDot(each, 'recipient', locale) }];
  const rest = marks.some((mark) => mark.rest)
    ? [{ symbol, rest: true, text: COMMON_WORDS[locale].rest } as const]
    : [];
  return [...recipients, ...rest, ...key];
}

/** Every award row of the report, in its order, and the totals that the source states. */
export function awardTable({ awards, totals, source }: Report, locale: Locale): Table {
  const recipientsOf = (recipient: Recipient | undefined) =>
    recipient ? capitalise(nameMany(recipient, locale)) : '';
  const content = {
    columns: AWARD_WORDS[locale].columns,
    numeric: 3,
    rows: awards.map(({ issuer, award, recipient, count, note }) => ({
      cells: [localise(issuer, locale), localise(award, locale), recipientsOf(recipient)],
      figure: count,
      note,
    })),
    totals: totals.flatMap(({ of, figure }) => {
      const { list, recipient } = countedBy(of);
      return list === 'awards' ? [{ cells: ['', recipientsOf(recipient)], figure }] : [];
    }),
  };
  return layoutTable(content, source, locale);
}
