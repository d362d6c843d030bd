import { greatest, max } from 'd3';
import { boundsOf, type Figure, isExact, isLess } from './figure.js';

/** The rows with the largest figure. */
export interface Ranking<Row> {
  readonly rows: readonly Row[];
  /**
   * Whether no other row can be larger or equal; otherwise these have the largest stated values.
   */
  readonly isCertain: boolean;
}

/**
 * Finds the rows that certainly have the largest figure, several of them where exact figures are equal. Where the
 * qualifiers leave it open (“hơn 150” may be more than 151), finds those with the largest values.
 */
export function findLargest<Row extends Figure>(rows: readonly Row[]): Ranking<Row> {
  const leader = greatest(rows, (row) => boundsOf(row)[0]);
  const candidates = rows.filter((row) => leader && !isLess(row, leader));
  const isCertain = candidates.length === 1 || candidates.every(isExact);
  const compared = isCertain ? candidates : rows;
  const largest = max(compared, ({ value }) => value);
  return { rows: compared.filter(({ value }) => value === largest), isCertain };
}
