import { nameNoun } from '../i18n/count.js';
import { describeDot } from '../i18n/describe/legend.js';
import { formatFigure } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import { capitalise } from '../i18n/strings.js';
import { type DataTable, layoutDataTable } from '../layout/data-table.js';
import type { LegendEntry } from '../layout/legend.js';
import { sumByRecipient } from '../report/issuers.js';
import type { Recipient } from '../report/recipients.js';
import { RECIPIENT_NAMES } from '../report/recipients.js';
import type { Award, Report } from '../report/report.js';
import { localise } from '../report/text.js';
import { subjectOfTotal } from '../report/total-subject.js';
import type { AwardGeometry } from './layout.js';

/** The legend: recipients with their sums, the unitemised remainder, and what a dot stands for. */
export function awardLegend(
  awards: readonly Award[],
  { unitsPerSymbol, marks }: AwardGeometry,
  language: Language,
): LegendEntry[] {
  const symbol = unitsPerSymbol === undefined ? 'square' : 'dot';
  const entries: LegendEntry[] = sumByRecipient(awards).map(({ recipient, total }) => ({
    symbol,
    series: RECIPIENT_NAMES.indexOf(recipient),
    text: `${capitalise(nameNoun(language.nouns[recipient]))} ${formatFigure(total, language)}`,
    name: nameNoun(language.nouns[recipient]),
  }));
  if (marks.some(({ unitemised }) => unitemised)) {
    entries.push({ symbol, unitemised: true, text: language.chart.unitemised });
  }
  if (unitsPerSymbol !== undefined) {
    entries.push({ text: describeDot(unitsPerSymbol, 'recipient', language) });
  }
  return entries;
}

/** The table: the report's awards in order, then the stated totals of awards. */
export function awardTable({ awards, totals, source }: Report, language: Language): DataTable {
  const { columns } = language.awards;
  const recipientCell = (recipient: Recipient | undefined) =>
    recipient ? capitalise(nameNoun(language.nouns[recipient])) : '';
  const content = {
    columns: [columns.issuer, columns.award, columns.recipient, columns.count],
    figureColumn: 3,
    rows: awards.map(({ issuer, award, recipient, count, note }) => ({
      cells: [
        localise(issuer, language.code),
        localise(award, language.code),
        recipientCell(recipient),
      ],
      figure: count,
      note,
    })),
    totals: totals.flatMap(({ of, figure }) => {
      const { list, recipient } = subjectOfTotal(of);
      return list === 'awards' ? [{ cells: ['', recipientCell(recipient)], figure }] : [];
    }),
  };
  return layoutDataTable(content, source, language);
}
