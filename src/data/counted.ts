import { RECIPIENTS } from './issuers.js';
import type { Recipient } from './report.js';

/** What a total counts: rows of a list, of one kind of recipient or of all. */
export interface Counted {
  readonly list?: 'awards' | 'households' | undefined;
  readonly recipient?: Recipient | undefined;
}

/**
 * What a total of this name counts: `individuals`, `collectives`, `awards`, or households by any word for
 * them; no list where the name is the report's own, such as a unit of works.
 */
export function countedBy(of: string): Counted {
  const name = of.toLowerCase();
  const recipient = RECIPIENTS.find((it) => name === `${it}s`);
  const households = /^((hộ )?gia đình|hộ( dân)?|households?|families)$/.test(name) && 'households';
  const list = recipient || name === 'awards' ? 'awards' : households || undefined;
  return { list, recipient };
}
