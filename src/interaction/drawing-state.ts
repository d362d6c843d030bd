import type { Language } from '../i18n/language.js';
import type { ChartContent } from '../layout/chart-content.js';
import type { DataTable } from '../layout/data-table.js';
import type { MarkTransition } from '../layout/mark-transition.js';
import type { ListName } from '../report/lists.js';
import type { Report } from '../report/report.js';

/** A chart as it is drawn now. */
export interface DrawingState {
  readonly content: ChartContent;
  /** The legend of the figure, hidden series included. */
  readonly legend: ChartContent['legend'];
  /** The list of the report that is drawn. */
  readonly list: ListName;
  readonly language: Language;
  readonly report: Report;
  /** The report without its hidden series. */
  readonly shownReport: Report;
  /** Places of the marks in the tree while they move; without them, marks stand in their order. */
  transition?: MarkTransition | undefined;
  /** The table, once it was laid out. */
  table?: DataTable;
}
