import type { Problem } from './problem.js';
import { quantityOf } from './quantity.js';
import type { Figure, Report } from './report.js';

/** Parts of people and of households: most likely a decimal sign that stood for thousands. They are drawn all the same. */
export function findPartialCounts({ awards, households }: Report): Problem[] {
  const check = (path: string, figure: Figure): Problem[] => {
    const { value } = quantityOf(figure);
    return Number.isInteger(value) ? [] : [{ path, expected: 'whole', found: String(value) }];
  };
  return [
    ...awards.flatMap(({ count }, i) => check(`awards[${i}].count`, count)),
    ...households.flatMap((row, i) => check(`households[${i}].households`, row.households)),
  ];
}
