import type { Report } from '../../src/report/report.ts';

/** A mounted picture of the awards of a report. */
export interface Picture {
  /** Draws another report in its place. */
  update(report: Report): void;
  /** The container has a new width; absent where the picture notices by itself. */
  resize?(width: number): void;
  unmount(): void;
  /** Resolves when the DOM is up to date; absent where it always is. */
  readonly ready?: Promise<unknown>;
}

/** Mounts the picture of a report in a container of that width in the document. */
export type Mount = (container: HTMLElement, report: Report, width: number) => Picture;
