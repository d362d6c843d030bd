import type { PropertyValues } from 'lit';
import type { Chart } from '../export/files.js';
import { files, loadFiles, loadPNG } from './lazy.js';
import { ReportElement } from './report-element.js';

/** A report element whose chart can be saved as a file. */
export abstract class ExportElement extends ReportElement {
  /** Reads the chart as it is shown. */
  protected abstract readChart(): Chart;

  /**
   * Writes the whole figure as a standalone SVG file, as it looks now: heading, takeaway, legend, plot and source,
   * also while the table is shown or the chart is hidden.
   *
   * @throws {Error} before `updateComplete` has resolved, outside a page, and where the report cannot be drawn; in
   *   the reader's language.
   * @example
   * await chart.updateComplete;
   * const svg = chart.toSVG();
   */
  toSVG(): string {
    return this.#files.exportSVG(this.readChart());
  }

  /**
   * Draws the same picture as a PNG file. Rejects where {@link toSVG} throws, and for a picture that is too large for
   * the browser.
   *
   * @param scale - pixels of the file for each pixel of the page.
   * @example
   * const blob = await chart.toPNG(3);
   */
  async toPNG(scale = 2): Promise<Blob> {
    await loadFiles();
    const { picture } = this.#files.paintChart(this.readChart());
    const drawPNG = await loadPNG();
    return drawPNG(picture, scale, this.language);
  }

  /**
   * Writes the rows of the chart as CSV, one figure a row, with the totals that the source states of them.
   *
   * @throws {Error} as {@link toSVG} does.
   */
  toCSV(): string {
    return this.#files.exportCSV(this.readChart());
  }

  /** The code of exports; throws where it is not loaded. */
  get #files() {
    if (files) return files;
    throw new Error(this.language.loading.incomplete);
  }

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    loadFiles();
  }

  /** Resolves when the picture is in the DOM, and files of it can be exported. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await loadFiles();
    return complete;
  }
}
