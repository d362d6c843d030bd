import { plainWords } from './words.js';

/** Names of totals. */
const TOTAL = /^(tổng( số| cộng)?( t(oà|òa)n tỉnh)?|cộng|t(oà|òa)n tỉnh|totals?|sum)$/;

/** Beginnings of other names of totals: “Cộng cấp tỉnh”, “Trong đó: nữ”. */
const TOTAL_BEGINNING =
  /^(tổng (số|cộng|toàn|các)|cộng (cấp|khối|toàn|chung|[ivx]+|\d+)|trong đó|(grand |sub ?)?totals?|of which)( |$)/u;

/** Whether a row or column of this name holds totals. */
export function isTotal(name: string): boolean {
  return TOTAL.test(plainWords(name));
}

/** Whether a name may be that of a total or part, so that its figure may count others twice. */
export function seemsTotal(name: string): boolean {
  return TOTAL_BEGINNING.test(plainWords(name)) && !isTotal(name);
}
