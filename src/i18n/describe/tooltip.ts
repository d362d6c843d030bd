import { type Figure, sumFigures } from '../../report/figure.js';
import { linkToPhrase } from '../../report/link.js';
import { type Reconciliation, reconcile } from '../../report/reconcile.js';
import type { Award, Report } from '../../report/report.js';
import {
  findRows,
  type ReportRow,
  type RowReference,
  sumRows,
} from '../../report/row-reference.js';
import { localise } from '../../report/text.js';
import { countNoun, countUnits } from '../count.js';
import { formatShare } from '../format-number.js';
import { joinDetails } from '../join.js';
import type { Language } from '../language.js';
import { fill, type Template } from '../template.js';
import { describeReconciliation } from './reconciliation.js';
import { describeRow } from './row.js';
import { describeSource } from './source.js';

/** Everything that a report says of one row. */
export interface TooltipText {
  /** Issuer, work or support. */
  readonly category: string;
  /** The figure with its qualifier and unit. */
  readonly value: string;
  /** Kind of award or of work, and the note. */
  readonly remarks: readonly string[];
  /** Sentences beyond the mark's label: shares, reconciliation, qualifier. */
  readonly facts: readonly string[];
  /** The words of the source that state the figure; may be empty. */
  readonly phrase: string;
  /** The title of the source, between what stands before and after it. */
  readonly source: readonly [before: string, title: string, after: string];
  /** Address of the source, at the phrase where there is one. */
  readonly href: string | undefined;
}

/**
 * Describes the rows for which a mark stands.
 *
 * @param mark - its rows in the whole report, and its figure.
 * @param shown - the report as it is drawn: shares are shares of what is shown.
 */
export function describeTooltip(
  { rows: reference, figure }: { readonly rows: RowReference; readonly figure: Figure },
  { report, shown }: { readonly report: Report; readonly shown: Report },
  language: Language,
): TooltipText {
  const rows = findRows(report, reference);
  const { title, url } = report.source;
  const { phrase = '' } = sumRows(rows);
  const origin = {
    phrase,
    source: describeSource({ title }, language),
    href: url && phrase ? linkToPhrase(url, phrase) : url,
  };
  const qualifier = language.tooltip.qualifiers[figure.qualifier];
  const [row] = rows;
  if (row && 'of' in row) {
    const total = reconcile(report).find(({ index }) => index === reference.indexes[0]);
    const facts = [total ? describeReconciliation(total, language) : '', qualifier].filter(Boolean);
    const value = total ? countUnitemised(total, figure, language) : '';
    return { category: language.chart.unitemised, value, remarks: [], facts, ...origin };
  }
  const { title: category, label, details: remarks } = describeRow(merge(rows), figure, language);
  const awards = rows.filter((it): it is Award => 'issuer' in it);
  const facts = [describeShares(awards, shown.awards, language), qualifier].filter(Boolean);
  return { category, value: label, remarks, facts, ...origin };
}

/** Keeps the keys in which rows agree: for several awards of one issuer, the issuer. */
function merge(rows: readonly ReportRow[]): Partial<ReportRow> {
  const [first = {}, ...others] = rows;
  const common = Object.entries(first).filter(([key, value]) =>
    others.every(
      (other) => JSON.stringify(other[key as keyof typeof other]) === JSON.stringify(value),
    ),
  );
  return Object.fromEntries(common);
}

/**
 * The shares of awards in those of their issuer and in all; a share of 100 % by definition is left
 * out.
 */
function describeShares(
  counted: readonly Award[],
  awards: readonly Award[],
  language: Language,
): string {
  const [first] = counted;
  if (!first) return '';
  const { shares, ofIssuer, ofAll } = language.tooltip;
  const figure = sumRows(counted);
  const nameOf = ({ issuer }: Award) => localise(issuer, language.code);
  const own = awards.filter((other) => nameOf(other) === nameOf(first));
  const all = [
    own.length > counted.length ? describeShare(own, ofIssuer) : '',
    awards.length > own.length ? describeShare(awards, ofAll) : '',
  ].filter(Boolean);
  return all.length > 0 ? fill(shares, { shares: joinDetails(all, language) }) : '';

  function describeShare(whole: readonly Award[], sentence: Template<'share'>): string {
    const sum = sumFigures(whole.map(({ count }) => count));
    return sum.value > 0 ? fill(sentence, { share: formatShare(figure, sum, language) }) : '';
  }
}

/** What a stated total has and its breakdown has not. */
function countUnitemised(
  { list, recipient, unit }: Reconciliation,
  figure: Figure,
  language: Language,
): string {
  return list === 'awards'
    ? countNoun(figure, language.nouns[recipient ?? 'award'], language)
    : countUnits(figure, localise(unit, language.code), language);
}
