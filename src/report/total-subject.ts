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

/** The subject of a total: rows of a list, of one kind of recipient or of all. */
export interface TotalSubject {
  readonly list?: Exclude<ListName, 'infrastructure'> | undefined;
  readonly recipient?: Recipient | undefined;
}

/**
 * Finds the subject of a total by its name: a kind of recipient, all awards, or households by any
 * word for them. There is no list if the name is the report's own, such as a unit of
 * infrastructure.
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
