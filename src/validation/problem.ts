/** What was expected at the place of a problem, or what is wrong there. */
export type ProblemCode =
  // the shape of a report
  | 'report'
  | 'list'
  | 'item'
  | 'key'
  | 'text'
  | 'string'
  | 'number'
  | 'year'
  | 'period'
  | 'date'
  | 'link'
  | 'recipient'
  | 'action'
  | 'qualifier'
  | 'unique'
  // what stands in rows
  | 'rows'
  | 'column'
  | 'columnOnce'
  | 'columnPresent'
  | 'subject'
  | 'section'
  | 'cells'
  | 'ownCell'
  | 'oneReading'
  | 'oneStatus'
  | 'wholeUnits'
  | 'noNumber'
  | 'households'
  | 'plainTotal'
  | 'letters'
  | 'quotes'
  | 'json'
  // what may differ
  | 'exactPart'
  | 'whole'
  | 'counted'
  | 'sum'
  // on the way to a report
  | 'content'
  | 'format'
  | 'encoding'
  | 'size'
  | 'present'
  | 'answer'
  | 'reachable'
  | 'inTime';

/** Something in a report, or on the way to it, that keeps it from being drawn. */
export interface Problem {
  /** JSON path from the root of the report, such as `awards[2].count.value`; empty for the root itself. */
  readonly path: string;
  /** Row of the file or table, from 1, its header included. */
  readonly row?: number | undefined;
  /** Header of the column, as the file or table has it; none of one that is missing. */
  readonly column?: string | undefined;
  readonly code: ProblemCode;
  /**
   * The value found, as short JSON; the name of a missing or unknown column or key; `undefined` if
   * nothing is there.
   */
  readonly found: string | undefined;
}
