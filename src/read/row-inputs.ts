import { type Figure, sumFigures } from '../report/figure.js';
import { QUALIFIER_NAMES } from '../report/qualifiers.js';
import type { Award, HouseholdSupport, Infrastructure, StatedTotal } from '../report/report.js';
import type { Cells } from './unpivot.js';
import { actionOf, recipientOf } from './words/cell-words.js';

/** A figure from cells; invalid numbers and unknown qualifiers stay text. */
export interface FigureCells {
  readonly value: number | string | undefined;
  readonly to?: number | string | undefined;
  readonly qualifier?: string | undefined;
  readonly phrase?: string | undefined;
}

/** A row from cells; validation finds what is missing or unknown in it. */
type Unchecked<Row> = {
  -readonly [Key in keyof Row]?: Row[Key] extends Figure ? FigureCells : string | undefined;
};

export type AwardInput = Unchecked<Award>;
export type WorkInput = Unchecked<Infrastructure>;
export type HouseholdInput = Unchecked<HouseholdSupport>;
export type TotalInput = Unchecked<StatedTotal>;

/** The lists of a report, from cells. */
export interface ListInputs {
  readonly awards: AwardInput[];
  readonly infrastructure: WorkInput[];
  readonly households: HouseholdInput[];
  readonly totals: TotalInput[];
  readonly mentions: (string | undefined)[];
}

/** Creates an award from the cells of a row. */
export function toAward(cells: Cells, count: FigureCells): AwardInput {
  const { issuer, award, recipient, note } = cells;
  return { issuer, award, recipient: recipientOf(recipient ?? '') ?? recipient, count, note };
}

/** Creates a work from the cells of a row. */
export function toWork(cells: Cells, quantity: FigureCells): WorkInput {
  const { work, unit, action = 'unstated', icon, note } = cells;
  return { work, unit, action: actionOf(action) ?? action, icon, quantity, note };
}

/** Creates a household support from the cells of a row. */
export function toHouseholdSupport(cells: Cells, households: FigureCells): HouseholdInput {
  const { support, note } = cells;
  return { support, households, note };
}

/** Adds two figures; `undefined` if a value is not finite or a qualifier is unknown. */
export function addFigures(
  one: FigureCells | undefined,
  other: FigureCells | undefined,
): FigureCells | undefined {
  const [first, second] = [toFigure(one), toFigure(other)];
  if (!first || !second) return undefined;
  const { value, to, qualifier } = sumFigures([first, second]);
  return { value, ...(to !== undefined && { to }), qualifier };
}

function toFigure({ value, to, qualifier = 'exact' }: FigureCells = { value: undefined }) {
  const known = QUALIFIER_NAMES.find((name) => name === qualifier);
  if (typeof value !== 'number' || !Number.isFinite(value) || !known) return undefined;
  return { value, ...(typeof to === 'number' && { to }), qualifier: known };
}
