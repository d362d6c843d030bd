import { type Bounds, QUALIFIERS, type Qualifier } from './qualifiers.js';

/** A number of the source with its status: finite and ≥ 0. */
export interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The few words of the source that state it, verbatim. */
  readonly phrase?: string | undefined;
}

/** A figure as it is written in a report: a bare number is exact. */
export type FigureInput =
  | number
  | {
      readonly value: number;
      readonly qualifier?: Qualifier | undefined;
      readonly phrase?: string | undefined;
    };

/** An exact figure. */
export function exactly(value: number): Figure {
  return { value, qualifier: 'exact' };
}

/** The smallest and the largest value that a figure may have: “hơn 150” is not 150. */
export function boundsOf({ value, qualifier }: Figure): Bounds {
  return QUALIFIERS[qualifier].bounds(value);
}

/** Whether it is exactly one, which some languages count by another word. */
export function isExactlyOne({ value, qualifier }: Figure): boolean {
  return value === 1 && qualifier === 'exact';
}

/**
 * The sum of figures of one unit. Its status follows from theirs: exact and *over* make *over*, exact and
 * *nearly* make *nearly*, any other mixture is *about*.
 *
 * @example
 * const { value, qualifier } = sumFigures(report.awards.map(({ count }) => count));
 */
export function sumFigures(figures: Iterable<Figure>): Figure {
  let value = 0;
  let qualifier: Qualifier = 'exact';
  for (const figure of figures) {
    value += figure.value;
    if (figure.qualifier === 'exact' || figure.qualifier === qualifier) continue;
    qualifier = qualifier === 'exact' ? figure.qualifier : 'about';
  }
  return { value, qualifier };
}

/** What is left of a figure when another is taken away. */
export function subtractFigures(whole: Figure, part: Figure): Figure {
  const { value, qualifier } = sumFigures([
    whole,
    { value: -part.value, qualifier: QUALIFIERS[part.qualifier].opposite },
  ]);
  // Ten digits hide the rounding errors of binary fractions.
  return { value: Number(value.toPrecision(10)), qualifier };
}
