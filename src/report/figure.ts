import { sum } from 'd3';
import { type Bounds, QUALIFIERS, type Qualifier } from './qualifiers.js';

/** Sums of binary fractions differ in their last digits: values this close are equal. */
const PRECISION = 1e-9;

/** A number of the source with its status: finite and ≥ 0. */
export interface Figure {
  readonly value: number;
  /** The other end of a range: “từ 20 đến 30” has the value 20 and reaches to 30. */
  readonly to?: number | undefined;
  readonly qualifier: Qualifier;
  /** The phrase of the source that states it, verbatim. */
  readonly phrase?: string | undefined;
  /** The values that a sum or a remainder may have, where they are closer than its qualifier says. */
  readonly bounds?: Bounds | undefined;
}

/** A figure as it is written in a report: a bare number is exact. */
export type FigureInput =
  | number
  | {
      readonly value: number;
      readonly to?: number | undefined;
      readonly qualifier?: Qualifier | undefined;
      readonly phrase?: string | undefined;
    };

/** An exact figure. */
export function exactly(value: number): Figure {
  return { value, qualifier: 'exact' };
}

/** The value to which a figure is drawn: the far end of a range. */
export function reachOf({ value, to = value }: Figure): number {
  return to;
}

/** Whether a figure has one value, and no other. */
export function isExact({ qualifier, to }: Figure): boolean {
  return qualifier === 'exact' && to === undefined;
}

/** Whether it is exactly one, which some languages count by another word. */
export function isExactlyOne(figure: Figure): boolean {
  return figure.value === 1 && isExact(figure);
}

/** The smallest and the largest value that a figure may have: “hơn 150” is not 150. */
export function boundsOf({ value, to = value, qualifier, bounds }: Figure): Bounds {
  const { bounds: boundsAt } = QUALIFIERS[qualifier];
  return bounds ?? [boundsAt(value)[0], boundsAt(to)[1]];
}

/** Whether every value of one figure is less than every value of another. */
export function isLess(a: Figure, b: Figure): boolean {
  return boundsOf(a)[1] * (1 + PRECISION) < boundsOf(b)[0];
}

/**
 * The sum of figures of one unit. Its status follows from theirs: exact and *over* make *over*, exact and
 * *nearly* make *nearly*, any other mixture is *about*.
 *
 * @example
 * const { value, qualifier } = sumFigures(report.awards.map(({ count }) => count));
 */
export function sumFigures(figures: Iterable<Figure>): Figure {
  const parts = Array.from(figures);
  const value = sum(parts, (part) => part.value);
  // Most reports are exact, and charts of thousands of rows sum them often.
  if (parts.every(isExact)) return exactly(value);
  return qualify(
    value,
    [sum(parts, (part) => boundsOf(part)[0]), sum(parts, (part) => boundsOf(part)[1])],
    parts.map(({ qualifier }) => qualifier),
  );
}

/** Subtracts a figure from another. */
export function subtractFigures(whole: Figure, part: Figure): Figure {
  const [leastWhole, greatestWhole] = boundsOf(whole);
  const [leastPart, greatestPart] = boundsOf(part);
  return qualify(
    // Ten digits hide the rounding errors of binary fractions.
    Number((whole.value - part.value).toPrecision(10)),
    [Math.max(0, leastWhole - greatestPart), greatestWhole - leastPart],
    [whole.qualifier],
  );
}

/** Qualifiers that say both ends of what a figure may be. */
const CLOSED: readonly Qualifier[] = ['exact', 'nearly', 'about'];

/**
 * Finds the words for a number that may have these values: a qualifier that holds for all of them, one of `likely`
 * before others; else the range, or its lower end.
 */
function qualify(value: number, bounds: Bounds, likely: readonly Qualifier[]): Figure {
  const qualifier = [...likely, ...CLOSED].find((name) =>
    contains(QUALIFIERS[name].bounds(value), bounds),
  );
  if (qualifier) return withBounds({ value, qualifier }, bounds);
  const [least, greatest] = bounds.map((bound) => roundLike(value, bound)) as [number, number];
  if (greatest === Number.POSITIVE_INFINITY) {
    return withBounds({ value: least, qualifier: 'atLeast' }, bounds);
  }
  if (least === 0) return withBounds({ value: greatest, qualifier: 'atMost' }, bounds);
  return withBounds({ value: least, to: greatest, qualifier: 'exact' }, bounds);
}

/** Adds bounds to a figure unless its words say the same. */
function withBounds(figure: Figure, bounds: Bounds): Figure {
  return contains(bounds, boundsOf(figure)) ? figure : { ...figure, bounds };
}

/** A bound that is as exact as the values: counts have whole ones. */
function roundLike(value: number, bound: number): number {
  return Number.isInteger(value) ? Math.round(bound) : Number(bound.toPrecision(10));
}

/** Whether bounds include others, but for the step that “over” excludes and for rounding. */
function contains([least, greatest]: Bounds, [lower, upper]: Bounds): boolean {
  const slack = 1e-5;
  return lower >= least * (1 - slack) - PRECISION && upper <= greatest * (1 + slack) + PRECISION;
}
