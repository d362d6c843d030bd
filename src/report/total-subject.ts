import type { ListName } from './lists.js';
import { RECIPIENT_NAMES, RECIPIENTS, type Recipient } from './recipients.js';

const HOUSEHOLD_NAMES = [
  'hộ',
  'hộ dân',
  'hộ gia đình',
  'gia đình',
  'household',
  'households',
  'families',
];

/** What a total counts: rows of a list, of one kind of recipient or of all. */
export interface TotalSubject {
  readonly list?: Exclude<ListName, 'infrastructure'> | undefined;
  readonly recipient?: Recipient | undefined;
}

/**
 * What a total of this name counts: a kind of recipient, all awards, or households by any word for them; no
 * list where the name is the report's own, such as a unit of works.
 */
export function subjectOfTotal(of: string): TotalSubject {
  const name = of.toLowerCase();
  const recipient = RECIPIENT_NAMES.find((it) => RECIPIENTS[it].total === name);
  if (recipient || name === 'awards') return { list: 'awards', recipient };
  return isHouseholdName(name) ? { list: 'households' } : {};
}

/** Whether a name means households. */
export function isHouseholdName(name: string): boolean {
  return HOUSEHOLD_NAMES.includes(name.toLowerCase());
}
