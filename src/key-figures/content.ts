import { describeRow } from '../i18n/describe/row.js';
import { describeTotal } from '../i18n/describe/total.js';
import { formatFigure } from '../i18n/format-number.js';
import { joinLabels } from '../i18n/join.js';
import type { Language } from '../i18n/language.js';
import { capitalise } from '../i18n/strings.js';
import type { Figure } from '../report/figure.js';
import { sumByRecipient } from '../report/issuers.js';
import { RECIPIENTS } from '../report/recipients.js';
import type { HouseholdSupport, Infrastructure, Report, StatedTotal } from '../report/report.js';
import { localise } from '../report/text.js';
import { subjectOfTotal } from '../report/total-subject.js';
import { filterByUnit, groupByUnit } from '../report/units.js';

/** A figure in words: “248”, “căn”, “Nhà cho hộ dân nghèo”. */
export interface KeyFigure {
  readonly figure: string;
  readonly unit: string;
  readonly label: string;
  readonly detail: string;
}

/**
 * Picks the figures of a report: recipients (as the source totals them, else the sums of the breakdown), works and
 * households. Households with the value and the phrase of a work are the same fact and are not repeated.
 */
export function pickKeyFigures(report: Report, language: Language): KeyFigure[] {
  const totals = findTotals(report).map((total) => describeStatedTotal(total, report, language));
  const works = groupByUnit(report.infrastructure, language.code).flatMap(({ rows }) =>
    rows.map(({ work }) => describeKeyFigure(work, work.quantity, language)),
  );
  const facts = new Set(report.infrastructure.map(({ quantity }) => factOf(quantity)));
  const households = report.households
    .filter(({ households: figure }) => !figure.phrase || !facts.has(factOf(figure)))
    .map((row) => describeKeyFigure(row, row.households, language));
  return [...totals, ...works, ...households];
}

/** The stated totals, and sums for kinds of recipient without one. */
function findTotals({ awards, totals }: Report): StatedTotal[] {
  const stated = new Set(totals.map(({ of }) => subjectOfTotal(of).recipient));
  const sums = sumByRecipient(awards)
    .filter(({ recipient }) => !stated.has(recipient))
    .map(({ recipient, total }) => ({ of: RECIPIENTS[recipient].total, figure: total }));
  return [...totals, ...sums];
}

function describeStatedTotal(
  { of, figure }: StatedTotal,
  { infrastructure }: Report,
  language: Language,
): KeyFigure {
  const number = capitalise(formatFigure(figure, language));
  const [work] = filterByUnit(infrastructure, of);
  const label = work ? '' : describeTotal(of, figure, language);
  if (label) return { figure: number, unit: '', label, detail: '' };
  // The total counts a unit of infrastructure, or something that only the report has a word for.
  const unit = localise(work?.unit ?? of, language.code);
  return { figure: number, unit, label: language.keyFigures.stated, detail: '' };
}

function describeKeyFigure(
  row: Infrastructure | HouseholdSupport,
  figure: Figure,
  language: Language,
): KeyFigure {
  const text = describeRow(row, figure, language);
  return {
    figure: text.figure,
    unit: text.unit,
    label: text.title,
    detail: joinLabels(text.details),
  };
}

/** A key that is equal for figures stated in one place of the source. */
function factOf({ value, phrase }: Figure): string {
  return `${value} ${phrase}`;
}
