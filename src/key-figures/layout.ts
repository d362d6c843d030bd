import { countedBy } from '../data/counted.js';
import { sumByRecipient } from '../data/issuers.js';
import { type Quantity, quantityOf } from '../data/quantity.js';
import type { Figure, HouseholdSupport, Infrastructure, Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { groupByUnit, worksOf } from '../data/works.js';
import { describeItem } from '../words/item.js';
import { KEY_FIGURE_WORDS, nameTotal } from '../words/key-figures.js';
import { formatQuantity } from '../words/number.js';
import { capitalise } from '../words/sentence.js';

/** A figure in words: “248”, “căn”, “Nhà cho hộ dân nghèo”. */
export interface KeyFigure {
  readonly figure: string;
  readonly unit: string;
  readonly label: string;
  readonly detail: string;
}

/**
 * The figures of a report: people and collectives awarded (as the source totals them, else the sum of
 * the breakdown), what was built, whom it helped. Households with the value and phrase of a work are
 * the same fact of the source and are not repeated.
 */
export function pickKeyFigures(report: Report, locale: Locale): KeyFigure[] {
  const totals = awardTotals(report).map(({ of, quantity }) => {
    const figure = capitalise(formatQuantity(quantity, locale));
    const unit = worksOf(of, report.infrastructure)[0]?.unit;
    // What a total counts may be a word of the report’s own.
    const label = unit ? '' : nameTotal(of, quantity, locale);
    return {
      figure,
      unit: label ? '' : localise(unit ?? of, locale),
      label: label || KEY_FIGURE_WORDS[locale].stated,
      detail: '',
    };
  });
  const show = (item: Infrastructure | HouseholdSupport, quantity: Quantity) => {
    const { figure, unit, title, details } = describeItem(item, quantity, locale);
    return { figure, unit, label: title, detail: details.join(' · ') };
  };
  const works = groupByUnit(report.infrastructure, locale).flatMap(({ rows }) =>
    rows.map(({ work, quantity }) => show(work, quantity)),
  );
  const facts = new Set(report.infrastructure.map(({ quantity }) => factOf(quantity)));
  const households = report.households
    .filter(({ households: figure }) => !factOf(figure) || !facts.has(factOf(figure)))
    .map((row) => show(row, quantityOf(row.households)));
  return [...totals, ...works, ...households];
}

/** What the source says where it states a figure; `undefined` without its words. */
function factOf(figure: Figure): string | undefined {
  const { value, phrase } = quantityOf(figure);
  return phrase && `${value} ${phrase}`;
}

function awardTotals({ awards, totals }: Report): { of: string; quantity: Quantity }[] {
  const stated = totals.map(({ of, figure }) => ({ of, quantity: quantityOf(figure) }));
  const summed = sumByRecipient(awards)
    .filter(({ recipient }) => !stated.some(({ of }) => countedBy(of).recipient === recipient))
    .map(({ recipient, total }) => ({ of: `${recipient}s`, quantity: total }));
  return [...stated, ...summed];
}
