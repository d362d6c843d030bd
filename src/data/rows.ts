import { nameKey, tidy } from './name.js';
import { AMBIGUOUS, readQuantity } from './number.js';
import type { Expectation, Problem } from './problem.js';
import type { Report, Source } from './report.js';
import type { Locale, Text } from './text.js';
import { validateReport } from './validate.js';
import {
  actionOf,
  type Column,
  columnOf,
  isHouseholdUnit,
  isTotal,
  type Kind,
  qualifierOf,
  recipientOf,
  type Section,
  sectionOf,
} from './vocabulary.js';

/** A row of a file: what stands in each column, and the header of that column as the file has it. */
export interface Row {
  /** From 1, as a spreadsheet counts; the header is a row too. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly headers: Readonly<Partial<Record<Column, string>>>;
}

/** What a file of rows does not say itself. */
export interface RowsOptions {
  /** The language in which its numbers are written. */
  readonly locale: Locale;
  /** What all its rows are, unless they say so themselves. */
  readonly kind?: Kind | undefined;
  readonly title: Text;
  readonly source: Source;
}

type Item = Record<string, unknown>;
type Lists = Record<Section, unknown[]>;

/** The column that holds what stands under a key of the report. */
const COLUMN_OF_KEY: Readonly<Record<string, Column>> = {
  count: 'value',
  quantity: 'value',
  households: 'value',
  figure: 'value',
  of: 'recipient',
};

/** The keys that hold the figure of a row, and those that say what it counts. */
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
  const lists: Lists = {
    awards: [],
    infrastructure: [],
    households: [],
    totals: [],
    mentions: [],
  };
  const origins: Record<Section, Row[]> = {
    awards: [],
    infrastructure: [],
    households: [],
    totals: [],
    mentions: [],
  };
  const problems: Problem[] = [];
  const counted = rows.some(({ headers }) => headers.value !== undefined);
  const seen = new Map<string, Item>();
  for (const row of rows) readRow(row);
  const read = validateReport({ title: options.title, source: options.source, ...lists });
  if (Array.isArray(read)) problems.push(...read.map(place));
  if (problems.length === 0) return read;
  return problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));

  function readRow(row: Row) {
    const section = sectionOfRow(row);
    if (!section) return;
    if (section === 'mentions') return add(section, row, row.cells.phrase);
    const subject = { awards: 'issuer', infrastructure: 'work', households: 'support' } as const;
    const name = section === 'totals' ? undefined : row.cells[subject[section]];
    const item =
      section === 'totals' || (name && isTotal(name))
        ? readTotal(row, section)
        : readItem(row, section);
    const list = 'of' in item ? 'totals' : section;
    const key = FIGURE_KEYS[list];
    if (counted) {
      const figure = readFigure(row);
      const before = list === 'totals' ? sameTotal(item, row) : undefined;
      if (before && addFigure(before, figure)) return;
      item[key] = figure;
      return add(list, row, item);
    }
    // Without a column of numbers, each row is one.
    const same = JSON.stringify(
      Object.values(item).map((it) => (typeof it === 'string' ? nameKey(it) : it)),
    );
    const first = seen.get(same);
    if (first) first[key] = (first[key] as number) + 1;
    else {
      item[key] = 1;
      seen.set(same, item);
      add(list, row, item);
    }
  }

  /** The total of the same recipients in the same row: one for each kind of award. */
  function sameTotal({ of }: Item, { number }: Row): Item | undefined {
    return (lists.totals as Item[]).find(
      (total, index) => total.of === of && origins.totals[index]?.number === number,
    );
  }

  function sectionOfRow(row: Row): Section | undefined {
    const { cells, headers } = row;
    if (cells.section) {
      const section = sectionOf(cells.section);
      if (!section) report(row, 'section', 'section');
      return section;
    }
    const kind =
      options.kind ??
      (cells.recipient || cells.issuer || cells.award
        ? 'awards'
        : cells.work
          ? 'infrastructure'
          : cells.support
            ? 'households'
            : undefined);
    if (!kind) report(row, headers.section === undefined ? undefined : 'section', 'section');
    return kind;
  }

  function readItem({ number, cells, headers }: Row, section: Kind): Item {
    const { note } = cells;
    if (section === 'awards') {
      const { issuer, award, recipient } = cells;
      return compact({
        issuer,
        award,
        recipient: recipient && (recipientOf(recipient) ?? recipient),
        note,
      });
    }
    if (section === 'infrastructure') {
      const { work, unit, action, icon } = cells;
      return compact({
        work,
        unit,
        action: action ? (actionOf(action) ?? action) : 'unstated',
        icon,
        note,
      });
    }
    const { support, unit } = cells;
    if (unit && !isHouseholdUnit(unit)) report({ number, cells, headers }, 'unit', 'households');
    return compact({ support, note });
  }

  function readTotal({ cells }: Row, section: Section): Item {
    const { recipient, unit } = cells;
    const kind = recipient && recipientOf(recipient);
    const what = kind ? `${kind}s` : recipient || unit;
    return { of: what || (section === 'totals' ? undefined : section) };
  }

  function readFigure(row: Row): Item {
    const { value = '', qualifier, phrase } = row.cells;
    const quantity = readQuantity(value, options.locale);
    if (quantity === AMBIGUOUS) report(row, 'value', 'oneReading');
    const read = quantity === AMBIGUOUS ? { value: 0, qualifier: undefined } : quantity;
    return compact({
      value: read?.value ?? (value || undefined),
      qualifier: qualifier
        ? (qualifierOf(qualifier) ?? qualifier)
        : read?.qualifier === 'exact'
          ? undefined
          : read?.qualifier,
      phrase,
    });
  }

  function add(section: Section, row: Row, item: unknown) {
    lists[section].push(item);
    origins[section].push(row);
  }

  function report(row: Row, column: Column | undefined, expected: Expectation) {
    const found = column && row.cells[column];
    problems.push({
      path: '',
      row: row.number,
      ...(column && { column: row.headers[column] ?? column }),
      expected,
      found: found ? JSON.stringify(tidy(found)) : undefined,
    });
  }

  /** The row and column from which a value of the report was read. */
  function place(problem: Problem): Problem {
    const [, section, index, keys = ''] = /^(\w+)\[(\d+)\](?:\.(.*))?$/.exec(problem.path) ?? [];
    const own = origins[section as Section];
    const row = own?.[Number(index)];
    if (!row) return problem;
    if (problem.expected === 'unique') {
      const [, first] = /\[(\d+)\]$/.exec(problem.found ?? '') ?? [];
      return { ...problem, row: row.number, found: String(own[Number(first)]?.number) };
    }
    const key = keys.split('.').findLast((it) => it !== 'value') ?? '';
    const column = COLUMN_OF_KEY[key] ?? (key as Column);
    const found = row.cells[column];
    return {
      ...problem,
      row: row.number,
      ...(column && { column: row.headers[column] ?? column }),
      found: found ? JSON.stringify(found) : undefined,
    };
  }
}

/** Adds two figures of numbers into the first item. */
function addFigure(item: Item, { value }: Item): boolean {
  const figure = item.figure as Item;
  if (typeof figure.value !== 'number' || typeof value !== 'number') return false;
  figure.value += value;
  return true;
}

/** The columns of a header row; a problem for each that nobody could read. */
export function readHeader(
  headers: readonly string[],
  number: number,
  kind: Kind | undefined,
): { columns: (Column | undefined)[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Set<Column>();
  const columns = headers.map((header) => {
    const column = header ? columnOf(header, kind) : undefined;
    const again = column !== undefined && column !== 'ignored' && taken.has(column);
    if ((header && !column) || again) {
      problems.push({
        path: '',
        row: number,
        expected: again ? 'columnOnce' : 'column',
        found: JSON.stringify(header),
      });
    }
    if (column) taken.add(column);
    return again ? undefined : column;
  });
  return { columns, problems };
}

/** The cells of one line by column. */
export function toRow(
  cells: readonly string[],
  number: number,
  columns: readonly (Column | undefined)[],
  headers: readonly string[],
): Row {
  const own: Partial<Record<Column, string>> = {};
  const names: Partial<Record<Column, string>> = {};
  columns.forEach((column, index) => {
    if (!column) return;
    own[column] = cells[index]?.trim() ?? '';
    names[column] = headers[index] ?? '';
  });
  return { number, cells: own, headers: names };
}

function compact(item: Record<string, string | number | undefined>): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== ''),
  );
}
