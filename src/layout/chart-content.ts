import type { DataTable } from './data-table.js';
import type { LegendEntry } from './legend.js';
import type { PlotGeometry } from './plot.js';

/** The texts, the geometry and the table of a chart. */
export interface ChartContent {
  readonly heading: string;
  readonly takeaway: string;
  /** The sentence of the takeaway that names the hidden series, where there are any. */
  readonly hiddenText?: string;
  readonly legend: readonly LegendEntry[];
  readonly geometry: PlotGeometry;
  /** Lays the table out, once it is rendered or copied. */
  readonly table: () => DataTable;
  /** Sentences under the source: how stated totals compare with the breakdown. */
  readonly notes: readonly string[];
}
