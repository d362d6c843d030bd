import type { ParseOptions } from './csv.js';
import { greatest } from './extent.js';
import { countHeaderRows, isBlank, isTitle, type Slot, spread } from './grid.js';
import { tidy } from './name.js';
import { parseGrid } from './parse-grid.js';
import { type Problem, problemIn } from './problem.js';
import type { Report } from './report.js';
import type { Text } from './text.js';
import { type Kind, saysMultiples } from './vocabulary.js';

/** A cell of a table as text. */
export interface TableCell {
  /** Its lines, parted by `\n`; without footnote marks. */
  readonly text: string;
  /** Whether it is a header of its row or column. */
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table without its document. */
export interface TableSource {
  readonly caption: string;
  /** Rows of its head, where it has one. */
  readonly headRows?: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a table does not say of itself. */
export interface ParseTableOptions extends ParseOptions {
  /** What the rows of the table are; else its header tells. */
  readonly kind?: Kind | undefined;
}

const SOURCE: Text = { vi: 'Bảng trong trang này', en: 'A table in this page' };

/**
 * Reads a table: of awards, issuers as rows and recipients as columns; of works and households, items
 * as rows with a quantity and a unit; or one figure a row, with a column for each part.
 * A row of totals becomes the stated totals.
 *
 * @returns a report, or every problem with its row and column. Never throws.
 */
export function parseTable(
  table: TableSource,
  options: ParseTableOptions = {},
): Report | Problem[] {
  const rows = spread(table.rows);
  const given = rows.slice(0, table.headRows ?? 0);
  const top = given.some(isLevel) ? given.length : countHeaderRows(rows);
  const head = rows.slice(0, top);
  const levels = head.filter(isLevel);
  const caption = tidy(table.caption);
  // “Triệu Phong” is a place.
  if (saysMultiples(`x ${caption}`)) return [problemIn(caption, 'wholeUnits')];
  const paths = Array.from({ length: greatest(rows, (row) => row.length) }, (_, column) =>
    pathOf(levels, column),
  );
  return parseGrid(
    { rows, top, paths },
    {
      ...options,
      freely: true,
      title: caption || tidy(head.find(isTitle)?.[0]?.text ?? ''),
      source: SOURCE,
    },
  );
}

/** Whether a row names columns: a title names the whole table. */
function isLevel(row: readonly Slot[]): boolean {
  return !isTitle(row) && !isBlank(row);
}

/** What stands above a column, each text once. */
function pathOf(levels: readonly (readonly Slot[])[], column: number): string[] {
  return [...new Set(levels.map((row) => tidy(row[column]?.text ?? '')))].filter(Boolean);
}
