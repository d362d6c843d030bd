import { type Figure, sumFigures } from '../report/figure.js';
import { QUALIFIER_NAMES } from '../report/qualifiers.js';
import type { Award, HouseholdSupport, Infrastructure, StatedTotal } from '../report/report.js';
import type { Cells } from './unpivot.js';
import { actionOf, recipientOf } from './words/cell-words.js';

/** A figure as cells state it: a value that is no number, and a status that is not known, stay text. */
export interface FigureCells {
  readonly value: number | string | undefined;
  readonly to?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly phrase?: string | undefined;
}

/** A row as cells state it; validation says what is missing in it or not known. */
type Unchecked<Row> = {
  -readonly [Key in keyof Row]?: Row[Key] extends Figure ? FigureCells : string | undefined;
};

export type AwardInput = Unchecked<Award>;
export type WorkInput = Unchecked<Infrastructure>;
export type HouseholdInput = Unchecked<HouseholdSupport>;
export type TotalInput = Unchecked<StatedTotal>;

/** The lists of a report as cells state them. */
export interface ListInputs {
  readonly awards: AwardInput[];
  readonly infrastructure: WorkInput[];
  readonly households: HouseholdInput[];
  readonly totals: TotalInput[];
  readonly mentions: (string | undefined)[];
}

export function toAward(cells: Cells, count: FigureCells): AwardInput {
  const { issuer, award, recipient, note } = cells;
  return { issuer, award, recipient: recipientOf(recipient ?? '') ?? recipient, count, note };
}

export function toWork(cells: Cells, quantity: FigureCells): WorkInput {
  const { work, unit, action = 'unstated', icon, note } = cells;
  return { work, unit, action: actionOf(action) ?? action, icon, quantity, note };
}

export function toHouseholdSupport(cells: Cells, households: FigureCells): HouseholdInput {
  const { support, note } = cells;
  return { support, households, note };
}

/** The sum of two figures; `undefined` where either is no finite number or has a status that is not known. */
export function addFigures(
  one: FigureCells | undefined,
  other: FigureCells | undefined,
): FigureCells | undefined {
  const [first, second] = [toFigure(one), toFigure(other)];
  if (!first || !second) return undefined;
  const { value, to, qualifier } = sumFigures([first, second]);
  return { value, ...(to !== undefined && { to }), qualifier };
}

function toFigure({ value, qualifier = 'exact' }: FigureCells = { value: undefined }) {
  const known = QUALIFIER_NAMES.find((name) => name === qualifier);
  if (typeof value !== 'number' || !Number.isFinite(value) || !known) return undefined;
  return { value, qualifier: known };
}
