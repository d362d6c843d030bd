import { isOne, type Quantity } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { formatQuantity } from './number.js';

export const HOUSEHOLDS: Readonly<Record<Locale, string>> = { vi: 'hộ', en: 'households' };

/** “hộ”, “households”, “household”. */
export function householdUnit(quantity: Quantity, locale: Locale): string {
  return locale === 'en' && isOne(quantity) ? 'household' : HOUSEHOLDS[locale];
}

/** “500 hộ”, “1 household”. */
export function countHouseholds(quantity: Quantity, locale: Locale): string {
  return `${formatQuantity(quantity, locale)} ${householdUnit(quantity, locale)}`;
}
