import type { Row } from './header.js';
import { nameKey } from './name.js';
import { AMBIGUOUS, isForeign, readQuantity } from './number.js';
import { type Expectation, excerptOf, type Problem } from './problem.js';
import { quantityOf, sumQuantities } from './quantity.js';
import type { Figure, Report, Source } from './report.js';
import type { Locale, Text } from './text.js';
import { validateReport } from './validate.js';
import {
  actionOf,
  type Column,
  isHouseholdUnit,
  isMultiple,
  isTotal,
  type Kind,
  qualifierOf,
  recipientOf,
  type Section,
  sectionOf,
  seemsTotal,
} from './vocabulary.js';

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

/** The column that holds what stands under a key of the report. */
const COLUMN_OF_KEY: Readonly<Record<string, Column>> = {
  count: 'value',
  quantity: 'value',
  households: 'value',
  figure: 'value',
  of: 'recipient',
};

/** The key that holds the figure of a row, and the column that says what it is the figure of. */
const FIGURE_KEYS = {
  awards: 'count',
  infrastructure: 'quantity',
  households: 'households',
  totals: 'figure',
} as const;
const SUBJECTS = { awards: 'issuer', infrastructure: 'work', households: 'support' } as const;

/**
 * Rows with one figure each as a report. Problems name the row and the column of the file.
 *
 * @param rows - every row but the header.
 */
export function readRows(rows: readonly Row[], options: RowsOptions): Report | Problem[] {
  const { locale, header } = options;
  const lists = forEachSection((): unknown[] => []);
  const origins = forEachSection((): Row[] => []);
  const problems: Problem[] = [];
  const hasValues = rows.some(({ headers }) => headers.value !== undefined);
  const mixed = rows.some(({ cells }) => cells.value && isForeign(cells.value, locale));
  const units = new Map(
    rows.flatMap(({ cells: { work, unit } }) =>
      work && unit ? [[nameKey(unit), unit] as const] : [],
    ),
  );
  const counted = new Map<string, Item>();
  for (const row of rows) readRow(row);
  const read = validateReport({ title: options.title, source: options.source, ...lists });
  if (!Array.isArray(read) && problems.length === 0) return read;
  const all = Array.isArray(read) ? [...problems, ...read.map(place)] : problems;
  // Two figures of a row may have the same problem, and a column that is missing is missing once.
  const once = new Map(all.map((problem) => [JSON.stringify({ ...problem, path: '' }), problem]));
  return [...once.values()].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));

  function readRow(row: Row) {
    const { cells } = row;
    const section = sectionOfRow(row);
    if (!section) return;
    if (section === 'mentions') {
      if (cells.value) report(row, 'value', 'noNumber');
      return add(section, row, cells.phrase);
    }
    const name = section === 'totals' ? '' : (cells[SUBJECTS[section]] ?? '');
    if (section !== 'households' && seemsTotal(name)) {
      return report(row, SUBJECTS[section as Kind], 'plainTotal');
    }
    const isSum = section === 'totals' || isTotal(name);
    const item = isSum ? readTotal(row, section) : readItem(row, section);
    const list = isSum ? 'totals' : section;
    const key = FIGURE_KEYS[list];
    if (hasValues || list !== 'awards') {
      const figure = readFigure(row);
      const before = isSum ? sameTotal(item, row) : undefined;
      if (before && addFigure(before, figure)) return;
      item[key] = figure;
      return add(list, row, item);
    }
    // Without a column of numbers, each row is one recipient.
    const same = JSON.stringify(Object.values(item).map((it) => nameKey(String(it))));
    const first = counted.get(same);
    if (first) first[key] = (first[key] as number) + 1;
    else {
      item[key] = 1;
      counted.set(same, item);
      add(list, row, item);
    }
  }

  /** The total of the same recipients in the same row: one for each kind of award. */
  function sameTotal({ of }: Item, { number }: Row): Item | undefined {
    for (let i = lists.totals.length - 1; origins.totals[i]?.number === number; i--) {
      const total = lists.totals[i] as Item;
      if (total.of === of) return total;
    }
    return undefined;
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
    if (kind) return kind;
    if (headers.section !== undefined) report(row, 'section', 'section');
    else problems.push({ path: '', row: header, expected: 'subject', found: undefined });
    return undefined;
  }

  function readItem(row: Row, section: Kind): Item {
    const { issuer, award, recipient, work, unit, action, icon, support, note } = row.cells;
    if (section === 'awards') {
      if (unit && isMultiple(unit)) report(row, 'unit', 'wholeUnits');
      const kind = recipient && (recipientOf(recipient) ?? recipient);
      return compact({ issuer, award, recipient: kind, note });
    }
    if (section === 'infrastructure') {
      const done = action ? (actionOf(action) ?? action) : 'unstated';
      return compact({ work, unit, action: done, icon, note });
    }
    checkHouseholds(row);
    return compact({ support, note });
  }

  function checkHouseholds(row: Row) {
    const { unit } = row.cells;
    if (unit && !isHouseholdUnit(unit)) report(row, 'unit', 'households');
  }

  function readTotal(row: Row, section: Section): Item {
    const { recipient, unit } = row.cells;
    if (section === 'households') {
      checkHouseholds(row);
      return { of: section };
    }
    const kind = recipient && recipientOf(recipient);
    const what = kind ? `${kind}s` : recipient || unit;
    // Works of one unit need not name it again beside their total.
    const own =
      section === 'infrastructure' && units.size === 1 ? [...units.values()][0] : undefined;
    return { of: what || (section === 'awards' ? section : own) };
  }

  function readFigure(row: Row): Item {
    const { value = '', qualifier = '', phrase } = row.cells;
    const quantity = readQuantity(value, locale, mixed);
    if (quantity === AMBIGUOUS) report(row, 'value', 'oneReading');
    const read = quantity === AMBIGUOUS ? quantityOf(0) : quantity;
    const beside = read?.qualifier === 'exact' ? undefined : read?.qualifier;
    const own = qualifierOf(qualifier);
    if (beside && own && beside !== own) report(row, 'qualifier', 'oneStatus');
    return compact({
      value: read?.value ?? value,
      qualifier: (own ?? qualifier) || beside,
      phrase,
    });
  }

  function add(section: Section, row: Row, item: unknown) {
    lists[section].push(item);
    origins[section].push(row);
  }

  function report({ number, cells, headers }: Row, column: Column, expected: Expectation) {
    problems.push({
      path: '',
      row: number,
      column: headers[column] ?? column,
      expected,
      found: excerptOf(cells[column] ?? ''),
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
    const isUnit = key === 'of' && row.cells.work;
    const column = isUnit
      ? 'unit'
      : (COLUMN_OF_KEY[key] ?? (section === 'mentions' ? 'phrase' : (key as Column)));
    const found = excerptOf(row.cells[column] ?? '');
    const name = row.headers[column];
    if (name === undefined) {
      return { path: '', row: header, expected: 'columnPresent', found: column };
    }
    return { ...problem, row: row.number, column: name, found };
  }
}

function forEachSection<Value>(make: () => Value): Record<Section, Value> {
  return {
    awards: make(),
    infrastructure: make(),
    households: make(),
    totals: make(),
    mentions: make(),
  };
}

/** Adds a figure to that of an item; not where either is no number. */
function addFigure(item: Item, figure: Item): boolean {
  const both = [item.figure, figure] as Figure[];
  if (both.some((it) => typeof quantityOf(it).value !== 'number')) return false;
  const { value, qualifier } = sumQuantities(both.map(quantityOf));
  item.figure = { value, ...(qualifier !== 'exact' && { qualifier }) };
  return true;
}

function compact(item: Record<string, string | number | undefined>): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== ''),
  );
}
