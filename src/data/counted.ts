import { RECIPIENTS } from './issuers.js';
import type { Recipient } from './report.js';

const HOUSEHOLDS = /^((hộ )?gia đình|hộ( dân)?|households?|families)$/;

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
  if (recipient || name === 'awards') return { list: 'awards', recipient };
  return HOUSEHOLDS.test(name) ? { list: 'households' } : {};
}
