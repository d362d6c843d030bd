import type { Report } from '../report/report.js';

/**
 * The series hidden by a person, kept by report: in another report, the same indexes mean other
 * series.
 */
export class HiddenSeries {
  readonly #seriesOf = new WeakMap<Report, ReadonlySet<number>>();

  /** Indexes of the hidden series of a report; `undefined` where none was ever hidden. The set is never mutated. */
  of(report: Report): ReadonlySet<number> | undefined {
    return this.#seriesOf.get(report);
  }

  /** Hides a series, or shows it again. */
  toggle(report: Report, series: number): void {
    const hidden = new Set(this.of(report));
    if (!hidden.delete(series)) hidden.add(series);
    this.#seriesOf.set(report, hidden);
  }
}
