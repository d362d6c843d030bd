import type { Text } from '../report/text.js';
import { problemIn } from '../validation/excerpt.js';
import type { Problem } from '../validation/problem.js';
import { type ColumnOptions, classifyColumns, findColumnProblems } from './columns.js';
import type { Sheet } from './formats/cells.js';
import { notationOf } from './number.js';
import type { ParseTableOptions } from './options.js';
import { buildReport } from './report-builder.js';
import type { ReadResult } from './result.js';
import { findWrongTotals } from './row-totals.js';
import { findCellProblems, selectSheetRows } from './sheet-rows.js';
import { unpivot } from './unpivot.js';
import { saysMultiples } from './words/unit-words.js';

/** Information about a sheet that is not in its cells, or from its titles. */
export interface SheetOptions extends ParseTableOptions, ColumnOptions {
  /** Title of the report; empty or `undefined` if the sheet has none. */
  readonly title: string | undefined;
  /** Title of the source of a sheet without a name. */
  readonly source: Text;
}

/** Title of a report that has none. */
const TITLE: Text = { vi: 'Kết quả chương trình', en: 'Programme results' };

/** Reads a sheet whose rows hold one figure each, or one for each recipient that is a column. */
export function readSheet(sheet: Sheet, options: SheetOptions): ReadResult {
  const { locale = 'vi', name, url } = options;
  const notation = notationOf(locale);
  const columns = classifyColumns(sheet.headings, options);
  const rows = selectSheetRows(sheet, columns);
  if (rows.length === 0) return { problems: [problemIn('', 'rows')] };
  const problems = [
    ...findMultiples(sheet),
    ...findColumnProblems(columns, sheet.headerRows),
    ...rows.flatMap((row) => findCellProblems(row, columns)),
    ...findWrongTotals(rows, columns.columns, notation),
  ];
  if (problems.length > 0) return { problems };
  const hasSections = columns.columns.some(({ holds }) => holds === 'section');
  return buildReport(unpivot(rows, columns), {
    notation,
    // Rows that name their own list need no other.
    list: hasSections ? options.list : columns.list,
    headerRow: sheet.headerRows,
    title: options.title || TITLE,
    source: { title: name || options.source, ...(url && { url }) },
  });
}

/** Finds titles and headers that state figures in thousands or millions. */
function findMultiples({ rows, headerRows }: Sheet): Problem[] {
  return rows.slice(0, headerRows).flatMap((row, index) => {
    const cell = row.find(({ text }) => saysMultiples(text));
    return cell ? [problemIn(cell.text, 'wholeUnits', index + 1)] : [];
  });
}
