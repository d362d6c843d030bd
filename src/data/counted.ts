import { RECIPIENTS } from './issuers.js';
import type { Recipient } from './report.js';

/** What a total counts: rows of a list, of one kind of recipient or of all. */
export interface Counted {
  readonly list: 'awards' | 'households';
  readonly recipient?: Recipient | undefined;
}

const HOUSEHOLDS = /^(hộ( dân| gia đình)?|gia đình|households?|families)$/;

/**
 * What a total of this name counts: `individuals`, `collectives`, `awards`, or households by any word for
 * them; `undefined` where the name is the report's own, such as a unit of works.
 */
export function countedBy(of: string): Counted | undefined {
  const name = of.toLowerCase();
  const recipient = RECIPIENTS.find((it) => name === `${it}s`);
  if (recipient || name === 'awards') return { list: 'awards', recipient };
  return HOUSEHOLDS.test(name) ? { list: 'households' } : undefined;
}
