import { isHouseholdName } from '../../report/total-subject.js';
import { plainWords } from './words.js';

const MULTIPLES =
  /(^|(^| )(đơn vị|đơn vị tính|đvt|tính bằng|units?|in) )(trăm|nghìn|ngàn|triệu|tỷ|tỉ|1 ?000|hundreds?|thousands?|millions?|billions?)( |$)/u;

/**
 * Whether a unit or title states figures in thousands or millions: “nghìn người”, “ĐVT: nghìn hộ”.
 */
export function saysMultiples(text: string): boolean {
  return MULTIPLES.test(plainWords(text));
}

/** Whether a unit counts households. */
export function isHouseholdUnit(unit: string): boolean {
  return isHouseholdName(plainWords(unit));
}
