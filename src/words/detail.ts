import { linkToPhrase } from '../data/link.js';
import { type Quantity, quantityOf, sumQuantities } from '../data/quantity.js';
import { reconcile } from '../data/reconcile.js';
import type { Award, HouseholdSupport, Infrastructure, Qualifier, Report } from '../data/report.js';
import { restIssuer } from '../data/rest.js';
import type { FoundRow } from '../data/row.js';
import { type Locale, localise, type Text } from '../data/text.js';
import { ACTIONS } from './action.js';
import { COMMON_WORDS } from './common.js';
import { countHouseholds } from './household-unit.js';
import { countUnits, formatShare } from './number.js';
import { countRecipients } from './recipients.js';
import { describeReconciliation } from './reconciliation.js';
import { capitalise } from './sentence.js';

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

type Own = Pick<Detail, 'category' | 'value' | 'remarks' | 'facts'>;

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
  const quantity = quantityOf(figure);
  const { phrase = '' } = quantity;
  const { title, url } = report.source;
  const own = describe();
  return {
    ...own,
    remarks: own.remarks.filter(Boolean),
    facts: [...own.facts, STATUS[locale][quantity.qualifier]].filter(Boolean),
    phrase,
    source: localise(title, locale),
    href: url && phrase ? linkToPhrase(url, phrase) : url,
  };

  function describe(): Own {
    if ('recipient' in row) return describeAward(report, row, quantity, locale);
    if ('work' in row) return describeWork(row, quantity, locale);
    if ('support' in row) return describeHousehold(row, quantity, locale);
    return describeRest(report, row.of, key, locale);
  }
}

function describeAward(report: Report, award: Award, count: Quantity, locale: Locale): Own {
  const name = (text: Text | undefined) => localise(text, locale);
  const category = name(award.issuer);
  const all = report.awards;
  const own = all.filter(({ issuer }) => name(issuer) === category);
  const ofIssuer = locale === 'vi' ? 'của đơn vị này' : 'of this issuer’s awards';
  const ofAll = locale === 'vi' ? 'tổng số được liệt kê' : 'of all awards listed';
  const shares = [
    ...(own.length > 1 ? [[own, ofIssuer] as const] : []),
    ...(all.length > own.length ? [[all, ofAll] as const] : []),
  ].flatMap(([awards, whole]) => {
    const sum = sumQuantities(awards.map((other) => quantityOf(other.count)));
    return sum.value > 0 ? [`${formatShare(count, sum, locale)} ${whole}`] : [];
  });
  const sentence = `${capitalise(`${locale === 'vi' ? 'chiếm ' : ''}${shares.join(', ')}`)}.`;
  return {
    category,
    value: countRecipients(count, award.recipient, locale),
    remarks: [name(award.award), name(award.note)],
    facts: shares.length > 0 ? [sentence] : [],
  };
}

function describeWork(work: Infrastructure, quantity: Quantity, locale: Locale): Own {
  return {
    category: localise(work.work, locale),
    value: countUnits(quantity, localise(work.unit, locale), locale),
    remarks: [capitalise(ACTIONS[locale][work.action]), localise(work.note, locale)],
    facts: [],
  };
}

function describeHousehold(
  { support, note }: HouseholdSupport,
  households: Quantity,
  locale: Locale,
): Own {
  return {
    category: localise(support, locale),
    value: countHouseholds(households, locale),
    remarks: [localise(note, locale)],
    facts: [],
  };
}

function describeRest(report: Report, of: string, key: string, locale: Locale): Own {
  const reconciled = reconcile(report);
  const total = reconciled.find((it) => it.of === of);
  const awards = restIssuer(reconciled, '')?.rows.find((row) => row.key === key);
  const works = total ? countUnits(total.rest, localise(total.unit, locale), locale) : '';
  return {
    category: COMMON_WORDS[locale].rest,
    value: awards ? countRecipients(awards, awards.recipient, locale) : works,
    remarks: [],
    facts: total ? [describeReconciliation(total, locale)] : [],
  };
}
