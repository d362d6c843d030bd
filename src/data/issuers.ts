import { groupBy } from './group-by.js';
import { type Quantity, quantityOf, sumQuantities } from './quantity.js';
import type { Award, Recipient } from './report.js';
import { type Locale, localise } from './text.js';

/** The kinds of recipient, in the order in which they are stacked and listed. */
export const RECIPIENTS: readonly Recipient[] = ['individual', 'collective'];

/** One award row as its issuer gave it. */
export interface AwardRow extends Quantity {
  /** Index in `report.awards`, or the name of what is not itemised. */
  readonly key: string;
  /** Unknown only of what is not itemised. */
  readonly recipient: Recipient | undefined;
  readonly award: string;
  readonly note: string;
}

/** Everything that one issuer gave. */
export interface Issuer {
  readonly name: string;
  /** Individuals first, each kind in the order of the report. */
  readonly rows: readonly AwardRow[];
  readonly total: Quantity;
  /** Whether it stands for what the source totals without saying who gave it. */
  readonly rest?: boolean;
}

/** The awards by issuer, the largest first; equal ones stay in the order of the report. */
export function groupByIssuer(awards: readonly Award[], locale: Locale): Issuer[] {
  const all = awards.map(({ issuer, award, recipient, count, note }, index) => ({
    name: localise(issuer, locale),
    key: String(index),
    recipient,
    award: localise(award, locale),
    note: localise(note, locale),
    ...quantityOf(count),
  }));
  const groups = groupBy(all, ({ name }) => name);
  const issuers = Array.from(groups, ([name, rows]) => ({
    name,
    rows: RECIPIENTS.flatMap((recipient) => rows.filter((row) => row.recipient === recipient)),
    total: sumQuantities(rows),
  }));
  return issuers.sort((a, b) => b.total.value - a.total.value);
}

/** What all issuers together gave to each kind of recipient that occurs. */
export function sumByRecipient(
  awards: readonly Award[],
): { recipient: Recipient; total: Quantity }[] {
  return RECIPIENTS.flatMap((recipient) => {
    const counts = awards.filter((award) => award.recipient === recipient);
    return counts.length > 0
      ? [{ recipient, total: sumQuantities(counts.map(({ count }) => quantityOf(count))) }]
      : [];
  });
}
