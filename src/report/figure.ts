import { type Bounds, QUALIFIERS, type Qualifier } from './qualifiers.js';

/** A number of the source, finite and ≥ 0, with its qualifier. */
export interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The phrase of the source that states it, verbatim. */
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

/** The smallest and the largest value that a figure may have; “hơn 150” excludes 150. */
export function boundsOf({ value, qualifier }: Figure): Bounds {
  return QUALIFIERS[qualifier].bounds(value);
}

/** Whether a figure is exactly one, since “over 1” takes the plural. */
export function isExactlyOne({ value, qualifier }: Figure): boolean {
  return value === 1 && qualifier === 'exact';
}

/**
 * Adds figures of one unit. Qualifiers combine: exact and *over* make *over*, exact and *nearly*
 * make *nearly*, any other mixture is *about*.
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

/** Subtracts a figure from another. */
export function subtractFigures(whole: Figure, part: Figure): Figure {
  const { value, qualifier } = sumFigures([
    whole,
    { value: -part.value, qualifier: QUALIFIERS[part.qualifier].opposite },
  ]);
  // Ten digits hide binary rounding errors.
  return { value: Number(value.toPrecision(10)), qualifier };
}
