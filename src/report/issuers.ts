import { descending, group } from 'd3';
import { type Figure, sumFigures } from './figure.js';
import { RECIPIENT_NAMES, type Recipient } from './recipients.js';
import type { Award } from './report.js';
import type { RowReference } from './row-reference.js';
import { type Locale, localise } from './text.js';

/** An award of an issuer. */
export interface AwardRow {
  readonly rows: RowReference;
  /** `undefined` only in an unitemised remainder. */
  readonly recipient: Recipient | undefined;
  readonly award: string;
  readonly note: string;
  readonly figure: Figure;
}

/** All awards of one issuer. */
export interface Issuer {
  readonly name: string;
  /** In the fixed order of recipients, each kind in the order of the report. */
  readonly rows: readonly AwardRow[];
  readonly total: Figure;
  /** Whether it stands for the unitemised remainder of stated totals. */
  readonly unitemised?: boolean;
}

/** The awards by issuer, the largest first; equal ones stay in the order of the report. */
export function groupByIssuer(awards: readonly Award[], locale: Locale): Issuer[] {
  const rows = awards.map(({ issuer, award, recipient, count, note }, index) => ({
    issuer: localise(issuer, locale),
    rows: { list: 'awards' as const, indexes: [index] },
    recipient,
    award: localise(award, locale),
    note: localise(note, locale),
    figure: count,
  }));
  const issuers = Array.from(
    group(rows, ({ issuer }) => issuer),
    ([name, own]) => ({
      name,
      rows: RECIPIENT_NAMES.flatMap((recipient) =>
        own.filter((row) => row.recipient === recipient),
      ),
      total: sumFigures(own.map(({ figure }) => figure)),
    }),
  );
  return issuers.sort((a, b) => descending(a.total.value, b.total.value));
}

/** The sum of all awards to each kind of recipient that occurs, in the fixed order of recipients. */
export function sumByRecipient(
  awards: readonly Award[],
): { recipient: Recipient; total: Figure }[] {
  return RECIPIENT_NAMES.flatMap((recipient) => {
    const counts = awards.filter((award) => award.recipient === recipient);
    if (counts.length === 0) return [];
    return { recipient, total: sumFigures(counts.map(({ count }) => count)) };
  });
}
