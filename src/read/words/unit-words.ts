import { isHouseholdName } from '../../report/total-subject.js';
import { plainWords } from './words.js';

const MULTIPLES = 'trăm|nghìn|ngàn|triệu|tỷ|tỉ|1 ?000|hundreds?|thousands?|millions?|billions?';
const MULTIPLES_FIRST = /* @__PURE__ */ new RegExp(`^(${MULTIPLES})( |$)`, 'u');
const UNIT_OF_MULTIPLES = /* @__PURE__ */ new RegExp(
  `(^| )(đơn vị|đơn vị tính|đvt|tính bằng|units?|in) (${MULTIPLES})( |$)`,
  'u',
);

/** Whether a unit or a header says that figures are in thousands or millions: “nghìn người”, “ĐVT: nghìn hộ”. */
export function saysMultiples(text: string): boolean {
  return MULTIPLES_FIRST.test(plainWords(text)) || captionSaysMultiples(text);
}

/** Whether a caption says so. “Triệu Phong” is a place: a million follows a word such as “đơn vị”. */
export function captionSaysMultiples(caption: string): boolean {
  return UNIT_OF_MULTIPLES.test(plainWords(caption));
}

/** Whether a unit counts households. */
export function isHouseholdUnit(unit: string): boolean {
  return isHouseholdName(plainWords(unit));
}
