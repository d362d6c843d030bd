import { linkToPhrase } from '../data/link.js';
import { quantityOf, sumQuantities } from '../data/quantity.js';
import { reconcile } from '../data/reconcile.js';
import type { Award, Qualifier, Report, StatedTotal } from '../data/report.js';
import { restIssuer } from '../data/rest.js';
import type { FoundRow } from '../data/row.js';
import { type Locale, localise, type Text } from '../data/text.js';
import { COMMON_WORDS } from './common.js';
import { describeItem } from './item.js';
import { countUnits, formatShare } from './number.js';
import { countNoun } from './recipients.js';
import { describeReconciliation } from './reconciliation.js';
import { fill } from './sentence.js';

/** All that a report says of one row. */
export interface Detail {
  /** Issuer, work or support. */
  readonly category: string;
  /** The figure with its status and unit. */
  readonly value: string;
  /** Kind of award or of work, and the note. */
  readonly remarks: readonly string[];
  /** Sentences that the mark itself does not say: shares and status. */
  readonly facts: readonly string[];
  /** The words of the source that state the figure; may be empty. */
  readonly phrase: string;
  readonly source: string;
  /** Address of the source, at the phrase where there is one. */
  readonly href: string | undefined;
}

type AnyRow = Partial<Award & StatedTotal>;

const STATUS: Record<Locale, Record<Qualifier, string>> = {
  vi: {
    exact: '',
    over: 'Hơn: nguồn nêu trên mức này.',
    nearly: 'Gần: nguồn nêu chưa đến mức này.',
    about: 'Khoảng: nguồn nêu con số ước chừng.',
  },
  en: {
    exact: '',
    over: 'Over: the source states more than this.',
    nearly: 'Nearly: the source states a little less than this.',
    about: 'About: the source states an approximate figure.',
  },
};

/** What an award is a share of. */
const SHARES = {
  vi: { facts: 'Chiếm {0}.', ofIssuer: '{0} của đơn vị này', ofAll: '{0} tổng số được liệt kê' },
  en: { facts: '{0}.', ofIssuer: '{0} of this issuer’s awards', ofAll: '{0} of all awards listed' },
} as const;

/**
 * What a report says of a row for which a mark stands.
 *
 * @param report - as it is drawn: shares are shares of what is shown.
 */
export function describeRow(
  { key, row, figure }: FoundRow,
  report: Report,
  locale: Locale,
): Detail {
  const { awards } = report;
  const { title, url } = report.source;
  const name = (text: Text | undefined) => localise(text, locale);
  const { issuer, of }: AnyRow = row;
  const quantity = quantityOf(figure);
  const { phrase = '' } = quantity;
  const item = describeItem(row, quantity, locale);
  const reconciled = of ? reconcile(report) : [];
  const total = reconciled.find((it) => it.of === of);
  const own = awards.filter((other) => name(other.issuer) === name(issuer));
  const words = SHARES[locale];
  const shares = [
    own.length > 1 && shareOf(own, words.ofIssuer),
    awards.length > own.length && shareOf(awards, words.ofAll),
  ].filter(Boolean);
  return {
    category: of ? COMMON_WORDS[locale].rest : item.title,
    value: of ? countRest() : item.label,
    remarks: item.details,
    facts: [
      issuer && shares.length > 0 ? fill(words.facts, shares.join(', ')) : '',
      total ? describeReconciliation(total, locale) : '',
      STATUS[locale][quantity.qualifier],
    ].filter(Boolean),
    phrase,
    source: name(title),
    href: url && phrase ? linkToPhrase(url, phrase) : url,
  };

  function shareOf(some: readonly Award[], sentence: string): string {
    const sum = sumQuantities(some.map((other) => quantityOf(other.count)));
    return sum.value > 0 ? fill(sentence, formatShare(quantity, sum, locale)) : '';
  }

  function countRest(): string {
    const rest = restIssuer(reconciled, '')?.rows.find((other) => other.key === key);
    if (rest) return countNoun(rest, rest.recipient, locale);
    return total ? countUnits(total.rest, name(total.unit), locale) : '';
  }
}
