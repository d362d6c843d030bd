import { nameKey } from './name.js';
import { AMBIGUOUS, isForeign, readQuantity } from './number.js';
import { type Expectation, excerptOf, type Problem, problemIn } from './problem.js';
import { quantityOf, sumQuantities } from './quantity.js';
import type { Figure, Report, Source } from './report.js';
import type { Locale, Text } from './text.js';
import { validateReport } from './validate.js';
import {
  actionOf,
  COLUMNS_OF,
  type Column,
  isHouseholdUnit,
  isTotal,
  type Kind,
  qualifierOf,
  recipientOf,
  type Section,
  saysMultiples,
  sectionOf,
  seemsTotal,
} from './vocabulary.js';

/** What stands in each column, if anything. */
export type Cells = Readonly<Partial<Record<Column, string | undefined>>>;

/** A row of a file: what stands in each column, and the header of that column as the file has it. */
export interface Row {
  /** From 1, as a spreadsheet counts; the header is a row too. */
  readonly number: number;
  readonly cells: Cells;
  readonly headers: Cells;
}

/** What a file of rows does not say itself. */
export interface RowsOptions {
  /** The language in which its numbers are written. */
  readonly locale: Locale;
  /** What all its rows are, unless they say so themselves. */
  readonly kind?: Kind | undefined;
  /** The number of the row that names the columns. */
  readonly header: number;
  readonly title: Text;
  readonly source: Source;
}

type Item = Record<string, unknown>;

/** The key that holds the figure of a row. */
const FIGURE_KEYS = {
  awards: 'count',
  infrastructure: 'quantity',
  households: 'households',
  totals: 'figure',
} as const;

/**
 * Rows with one figure each as a report. Problems name the row and the column of the file.
 *
 * @param rows - every row but the header.
 */
export function readRows(rows: readonly Row[], options: RowsOptions): Report | Problem[] {
  const { locale, header } = options;
  const lists: Record<Section, unknown[]> = {
    awards: [],
    infrastructure: [],
    households: [],
    totals: [],
    mentions: [],
  };
  /** The row of each item, by its path in the report. */
  const origins = new Map<string, Row>();
  /** The items to which further rows add, by what such rows have in common. */
  const sums = new Map<string, Item>();
  const problems: Problem[] = [];
  const hasValues = rows[0]?.headers.value !== undefined;
  const mixed = rows.some(({ cells }) => cells.value && isForeign(cells.value, locale));
  const units = new Map(
    rows.flatMap(({ cells: { work, unit } }) =>
      work && unit ? [[nameKey(unit), unit] as const] : [],
    ),
  );
  for (const row of rows) readRow(row);
  const read = validateReport({ title: options.title, source: options.source, ...lists });
  if (!Array.isArray(read) && problems.length === 0) return read;
  const all = Array.isArray(read) ? [...problems, ...read.map(place)] : problems;
  // Two figures of a row may have the same problem, and a column that is missing is missing once.
  const once = new Map(all.map((problem) => [JSON.stringify({ ...problem, path: '' }), problem]));
  return [...once.values()].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));

  function readRow(row: Row) {
    const { cells, number } = row;
    const section = sectionOfRow(row);
    if (!section) return;
    if (section === 'mentions') {
      if (cells.value) report(row, 'value', 'noNumber');
      return add(section, row, cells.phrase);
    }
    const subject = section === 'totals' ? 'section' : COLUMNS_OF[section][0];
    const name = cells[subject] ?? '';
    if (section !== 'households' && seemsTotal(name)) return report(row, subject, 'plainTotal');
    const { unit } = cells;
    if (unit && section === 'awards' && saysMultiples(unit)) report(row, 'unit', 'wholeUnits');
    if (unit && section === 'households' && !isHouseholdUnit(unit)) {
      report(row, 'unit', 'households');
    }
    const isSum = section === 'totals' || isTotal(name);
    const list = isSum ? 'totals' : section;
    const item = isSum ? readTotal(row, section) : readItem(row, section);
    // Without a column of numbers, each row is one recipient.
    const isOne = !hasValues && list === 'awards';
    const key = FIGURE_KEYS[list];
    item[key] = isOne ? 1 : readFigure(row);
    if (isSum || isOne) {
      // A row has a total of the same recipients for each kind of award.
      const same = isSum ? [number, item.of] : Object.values(item).map((it) => nameKey(String(it)));
      const before = sums.get(JSON.stringify(same));
      if (before && addFigure(before, item, key)) return;
      sums.set(JSON.stringify(same), item);
    }
    add(list, row, item);
  }

  function sectionOfRow(row: Row): Section | undefined {
    const { cells, headers } = row;
    if (cells.section) {
      const section = sectionOf(cells.section);
      if (!section) report(row, 'section', 'section');
      return section;
    }
    const kinds = Object.keys(COLUMNS_OF) as Kind[];
    const kind = options.kind ?? kinds.find((it) => cells[COLUMNS_OF[it][0]]);
    if (kind) return kind;
    if (headers.section !== undefined) report(row, 'section', 'section');
    else problems.push(problemIn('', 'subject', header));
    return undefined;
  }

  function readItem({ cells }: Row, section: Kind): Item {
    const { issuer, award, recipient = '', work, unit, action, icon, support, note } = cells;
    if (section === 'awards') {
      return { issuer, award, recipient: recipientOf(recipient) ?? cells.recipient, note };
    }
    if (section === 'households') return { support, note };
    return { work, unit, action: action ? (actionOf(action) ?? action) : 'unstated', icon, note };
  }

  function readTotal({ cells }: Row, section: Section): Item {
    const { recipient = '', unit } = cells;
    const kind = recipientOf(recipient);
    if (section === 'households') return { of: section };
    // Works of one unit need not name it again beside their total.
    const own =
      section === 'infrastructure' && units.size === 1 ? [...units.values()][0] : undefined;
    return { of: kind ? `${kind}s` : recipient || unit || (section === 'awards' ? section : own) };
  }

  function readFigure(row: Row): Item {
    const { value, qualifier, phrase } = row.cells;
    const quantity = readQuantity(value ?? '', locale, mixed);
    if (quantity === AMBIGUOUS) report(row, 'value', 'oneReading');
    const read = quantity === AMBIGUOUS ? quantityOf(0) : quantity;
    const beside = read?.qualifier === 'exact' ? undefined : read?.qualifier;
    const own = qualifierOf(qualifier ?? '');
    if (beside && own && beside !== own) report(row, 'qualifier', 'oneStatus');
    return { value: read?.value ?? value, qualifier: own ?? qualifier ?? beside, phrase };
  }

  function add(section: Section, row: Row, item: unknown) {
    origins.set(`${section}[${lists[section].push(item) - 1}]`, row);
  }

  function report({ number, cells, headers }: Row, column: Column, expected: Expectation) {
    problems.push(problemIn(cells[column] ?? '', expected, number, headers[column] ?? column));
  }

  /** The row and column from which a value of the report was read. */
  function place(problem: Problem): Problem {
    const { path, expected, found = '' } = problem;
    const row = origins.get(/^\w+\[\d+\]/.exec(path)?.[0] ?? '');
    if (!row) return problem;
    if (expected === 'unique') {
      return { ...problem, row: row.number, found: String(origins.get(found)?.number) };
    }
    // Mentions are words alone.
    const [key] = /\w*$/.exec(path) ?? [];
    const column = (
      key === 'of' ? (row.cells.work ? 'unit' : 'recipient') : key || 'phrase'
    ) as Column;
    const name = row.headers[column];
    if (name === undefined) {
      return { path: '', row: header, expected: 'columnPresent', found: column };
    }
    return { ...problem, row: row.number, column: name, found: excerptOf(row.cells[column] ?? '') };
  }
}

/** Adds the figure of an item to that of another; not where either is no number. */
function addFigure(to: Item, from: Item, key: string): boolean {
  const both = [to[key], from[key]].map((it) => quantityOf(it as Figure));
  if (both.some((it) => typeof it.value !== 'number')) return false;
  const { value, qualifier } = sumQuantities(both);
  to[key] = qualifier === 'exact' ? value : { value, qualifier };
  return true;
}
