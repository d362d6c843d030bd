import { type Quantity, quantityOf } from '../data/quantity.js';
import type { Locale } from '../data/text.js';

/** What one dot stands for: “Mỗi chấm là 1 hộ”. */
export function explainDot(
  each: number,
  count: (quantity: Quantity, locale: Locale) => string,
  locale: Locale,
): string {
  return `${locale === 'vi' ? 'Mỗi chấm là' : 'Each dot is'} ${count(quantityOf(each), locale)}`;
}
