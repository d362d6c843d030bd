import type { Report } from '../../src/report/report.ts';

/** A mounted drawing of a report's awards. */
export interface Picture {
  /** Draws another report in place. */
  update(report: Report): void;
  /** Tells the drawing its container's new width; absent if it observes the width itself. */
  resize?(width: number): void;
  unmount(): void;
  /** Resolves when the DOM is up to date; absent if updates are synchronous. */
  readonly ready?: Promise<unknown>;
}

/** Mounts the drawing of a report in a container of `width` pixels. */
export type Mount = (container: HTMLElement, report: Report, width: number) => Picture;
