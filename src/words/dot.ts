import { quantityOf } from '../data/quantity.js';
import type { Locale } from '../data/text.js';
import { countNoun, type Noun } from './recipients.js';

/** What one dot stands for: “Mỗi chấm là 1 hộ”. */
export function explainDot(each: number, noun: Noun, locale: Locale): string {
  return `${locale === 'vi' ? 'Mỗi chấm là' : 'Each dot is'} ${countNoun(quantityOf(each), noun, locale)}`;
}
