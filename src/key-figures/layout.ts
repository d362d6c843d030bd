import { sumByRecipient } from '../data/issuers.js';
import { type Quantity, quantityOf } from '../data/quantity.js';
import type { Figure, Report } from '../data/report.js';
import { type Locale, localise } from '../data/text.js';
import { groupByUnit } from '../data/works.js';
import { HOUSEHOLD_WORDS } from '../words/households.js';
import { KEY_FIGURE_WORDS } from '../words/key-figures.js';
import { formatQuantity } from '../words/number.js';
import { capitalise } from '../words/sentence.js';

/** A figure in words: “248”, “căn”, “Nhà cho hộ dân nghèo”. */
export interface KeyFigure {
  readonly figure: string;
  readonly unit: string;
  readonly label: string;
  readonly note: string;
}

/**
 * The figures of a report, each once: people and collectives awarded (as the source totals them, else
 * the sum of the breakdown), what was built, whom it helped. Figures with the same value and phrase are
 * one fact of the source.
 */
export function pickKeyFigures(report: Report, locale: Locale): KeyFigure[] {
  const seen = new Set<string>();
  const once = (figure: Figure): Quantity[] => {
    const quantity = quantityOf(figure);
    const phrase = typeof figure === 'object' ? figure.phrase : undefined;
    const fact = `${quantity.value} ${phrase}`;
    if (phrase && seen.has(fact)) return [];
    seen.add(fact);
    return [quantity];
  };
  const show = (quantity: Quantity) => capitalise(formatQuantity(quantity, locale));
  const totals = awardTotals(report).map(({ of, quantity }) => ({
    figure: show(quantity),
    unit: '',
    label: KEY_FIGURE_WORDS[locale].totals[of] ?? of,
    note: '',
  }));
  const works = groupByUnit(report.infrastructure, locale).flatMap(({ unit, rows }) =>
    rows.flatMap(({ work }) =>
      once(work.quantity).map((count) => ({
        figure: show(count),
        unit,
        label: localise(work.work, locale),
        note: localise(work.note, locale),
      })),
    ),
  );
  const households = report.households.flatMap(({ support, households, note }) =>
    once(households).map((count) => ({
      figure: show(count),
      unit: HOUSEHOLD_WORDS[locale].unit,
      label: localise(support, locale),
      note: localise(note, locale),
    })),
  );
  return [...totals, ...works, ...households];
}

function awardTotals({ awards, totals }: Report): { of: string; quantity: Quantity }[] {
  const stated = totals.map(({ of, figure }) => ({ of, quantity: quantityOf(figure) }));
  const summed = sumByRecipient(awards)
    .map(({ recipient, total }) => ({ of: `${recipient}s`, quantity: total }))
    .filter(({ of }) => !stated.some((total) => total.of === of));
  return [...stated, ...summed];
}
