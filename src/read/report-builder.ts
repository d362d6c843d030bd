import { exactly } from '../report/figure.js';
import { LIST_NAMES, LISTS, type ListName, type Section } from '../report/lists.js';
import { nameKey } from '../report/normalize.js';
import { RECIPIENTS } from '../report/recipients.js';
import type { Source } from '../report/report.js';
import type { Text } from '../report/text.js';
import { excerptOf, problemIn } from '../validation/excerpt.js';
import type { LocatedProblem, RowLocation } from '../validation/location.js';
import type { Problem, ProblemCode } from '../validation/problem.js';
import { locateProblems } from '../validation/validate.js';
import { AMBIGUOUS, interpretNumber, isForeign, type Notation, parseNumber } from './number.js';
import type { ReadResult } from './result.js';
import {
  type AwardInput,
  addFigures,
  type FigureCells,
  type ListInputs,
  type TotalInput,
  toAward,
  toHouseholdSupport,
  toWork,
} from './row-inputs.js';
import type { FigureRow } from './unpivot.js';
import { qualifierOf, recipientOf, sectionOf } from './words/cell-words.js';
import type { ColumnKind } from './words/header-words.js';
import { isTotal, seemsTotal } from './words/total-words.js';
import { isHouseholdUnit, saysMultiples } from './words/unit-words.js';

/** Information that the rows of a sheet do not contain. */
export interface BuildOptions {
  readonly notation: Notation;
  /** The list to which the rows belong, unless they say so themselves. */
  readonly list?: ListName | undefined;
  /** Number of the row that names the columns. */
  readonly headerRow: number;
  readonly title: Text;
  readonly source: Source;
}

/** Builds a report from rows with one figure each. Problems name the sheet's row and column. */
export function buildReport(rows: readonly FigureRow[], options: BuildOptions): ReadResult {
  const builder = new ReportBuilder(rows, options);
  for (const row of rows) builder.add(row);
  return builder.finish();
}

class ReportBuilder {
  readonly #options: BuildOptions;
  readonly #isMixed: boolean;
  readonly #hasValues: boolean;
  readonly #soleUnit: string | undefined;
  readonly #lists: ListInputs = {
    awards: [],
    infrastructure: [],
    households: [],
    totals: [],
    mentions: [],
  };
  /** The sheet row of each report row, by index. */
  readonly #origins: Readonly<Record<Section, FigureRow[]>> = {
    awards: [],
    infrastructure: [],
    households: [],
    totals: [],
    mentions: [],
  };
  /** Totals by sheet row and subject, since a row may total several columns of one subject. */
  readonly #totals = new Map<string, TotalInput>();
  /** Awards by everything but their count, for sheets with a row for each recipient. */
  readonly #awards = new Map<string, AwardInput>();
  readonly #problems: Problem[] = [];

  constructor(rows: readonly FigureRow[], options: BuildOptions) {
    const { notation } = options;
    this.#options = options;
    this.#isMixed = rows.some(({ value }) => value && isForeign(value, notation));
    this.#hasValues = rows[0]?.headers.value !== undefined;
    this.#soleUnit = findSoleUnit(rows);
  }

  add(row: FigureRow): void {
    const section = this.#findSection(row);
    if (!section) return;
    if (section === 'mentions') {
      this.#addMention(row);
      return;
    }
    const subject = section === 'totals' ? 'section' : LISTS[section].subject;
    const name = row.cells[subject] ?? '';
    // Households of several measures are never summed, so a subtotal cannot double them.
    if (section !== 'households' && seemsTotal(name)) {
      this.#report(row, subject, 'plainTotal');
      return;
    }
    this.#checkUnit(row, section);
    if (section === 'totals' || isTotal(name)) this.#addTotal(row, section);
    else this.#addRow(row, section);
  }

  finish(): ReadResult {
    const { title, source } = this.#options;
    const { report, problems = [] } = locateProblems({ title, source, ...this.#lists });
    if (report && this.#problems.length === 0) return { report };
    const all = [...this.#problems, ...problems.map((problem) => this.#place(problem))];
    // Report a problem once, even if two figures of a row have it or a column is missing for all
    // rows.
    const once = new Map(all.map((problem) => [JSON.stringify({ ...problem, path: '' }), problem]));
    return { problems: [...once.values()].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
  }

  #findSection(row: FigureRow): Section | undefined {
    const { cells, headers } = row;
    if (cells.section) {
      const section = sectionOf(cells.section);
      if (!section) this.#report(row, 'section', 'section');
      return section;
    }
    const list = this.#options.list ?? LIST_NAMES.find((it) => cells[LISTS[it].subject]);
    if (list) return list;
    if (headers.section !== undefined) this.#report(row, 'section', 'section');
    else this.#problems.push(problemIn('', 'subject', this.#options.headerRow));
    return undefined;
  }

  #checkUnit(row: FigureRow, section: Section) {
    const { unit } = row.cells;
    if (!unit) return;
    if (section === 'awards' && saysMultiples(unit)) this.#report(row, 'unit', 'wholeUnits');
    if (section === 'households' && !isHouseholdUnit(unit)) {
      this.#report(row, 'unit', 'households');
    }
  }

  #addMention(row: FigureRow) {
    if (row.cells.value) this.#report(row, 'value', 'noNumber');
    this.#lists.mentions.push(row.cells.phrase);
    this.#origins.mentions.push(row);
  }

  #addTotal(row: FigureRow, section: Section) {
    const of = this.#findSubject(row, section);
    const total = { of, figure: this.#readFigure(row) };
    const key = JSON.stringify([row.number, of]);
    const before = this.#totals.get(key);
    const sum = before && addFigures(before.figure, total.figure);
    if (sum) {
      before.figure = sum;
      return;
    }
    this.#totals.set(key, total);
    this.#lists.totals.push(total);
    this.#origins.totals.push(row);
  }

  /** Finds the subject of a total, as reports name it. */
  #findSubject({ cells }: FigureRow, section: Section): string | undefined {
    if (section === 'households') return section;
    const recipient = recipientOf(cells.recipient ?? '');
    if (recipient) return RECIPIENTS[recipient].total;
    const named = cells.recipient ?? cells.unit;
    if (named || section === 'totals') return named;
    // If all works share a unit, a total need not repeat it.
    return section === 'infrastructure' ? this.#soleUnit : section;
  }

  #addRow(row: FigureRow, list: ListName) {
    if (list === 'awards' && !this.#hasValues) {
      this.#addRecipient(row);
      return;
    }
    const figure = this.#readFigure(row);
    this.#origins[list].push(row);
    switch (list) {
      case 'awards':
        this.#lists.awards.push(toAward(row.cells, figure));
        break;
      case 'infrastructure':
        this.#lists.infrastructure.push(toWork(row.cells, figure));
        break;
      case 'households':
        this.#lists.households.push(toHouseholdSupport(row.cells, figure));
        break;
    }
  }

  /** Counts one recipient per row, in sheets without a number column. */
  #addRecipient(row: FigureRow) {
    const award = toAward(row.cells, exactly(1));
    const names = [award.issuer, award.award, award.recipient, award.note];
    const key = JSON.stringify(names.map((name) => nameKey(name ?? '')));
    const before = this.#awards.get(key);
    if (before) {
      before.count = addFigures(before.count, award.count);
      return;
    }
    this.#awards.set(key, award);
    this.#lists.awards.push(award);
    this.#origins.awards.push(row);
  }

  #readFigure(row: FigureRow): FigureCells {
    const { value, qualifier, phrase } = row.cells;
    const { notation } = this.#options;
    const figure = row.value && interpretNumber(row.value, notation, this.#isMixed);
    const stated = qualifierOf(qualifier ?? '');
    if (figure === AMBIGUOUS) {
      this.#report(row, 'value', 'oneReading');
      return { value: 0, qualifier: stated ?? qualifier, phrase };
    }
    const to = this.#readEnd(row) ?? figure?.to;
    const beside = figure?.qualifier === 'exact' ? undefined : figure?.qualifier;
    if (beside && stated && beside !== stated) this.#report(row, 'qualifier', 'oneStatus');
    return {
      value: figure?.value ?? value,
      ...(to !== undefined && { to }),
      qualifier: stated ?? qualifier ?? beside,
      phrase,
    };
  }

  /** Reads the other end of a range from a column of its own; text that is no number stays text. */
  #readEnd({ cells }: FigureRow): number | string | undefined {
    const number = cells.to ? parseNumber(cells.to) : undefined;
    const figure = number && interpretNumber(number, this.#options.notation, this.#isMixed);
    return typeof figure === 'object' && figure.qualifier === 'exact' ? figure.value : cells.to;
  }

  #report({ number, cells, headers }: FigureRow, column: ColumnKind, code: ProblemCode) {
    const header = headers[column] ?? column;
    this.#problems.push(problemIn(cells[column] ?? '', code, number, header));
  }

  /** Adds the sheet's row and column to a problem. */
  #place({ problem, location }: LocatedProblem): Problem {
    const row = location && this.#origins[location.list][location.index];
    if (!row) return problem;
    if (location.repeatedIndex !== undefined) {
      const repeated = this.#origins[location.list][location.repeatedIndex];
      return { ...problem, row: row.number, found: String(repeated?.number) };
    }
    const column = findColumn(location, row);
    const header = row.headers[column];
    if (header === undefined) {
      return { path: '', row: this.#options.headerRow, code: 'columnPresent', found: column };
    }
    const found = excerptOf(row.cells[column] ?? '');
    return { ...problem, row: row.number, column: header, found };
  }
}

/** The column of a wrong value: those of a sheet are called as the keys of rows. */
function findColumn({ key }: RowLocation, { cells }: FigureRow): ColumnKind {
  // Mentions are words alone.
  if (key === undefined) return 'phrase';
  if (key === 'of') return cells.work ? 'unit' : 'recipient';
  return key as ColumnKind;
}

/** The unit of all works, as it is spelled first; `undefined` where they have several. */
function findSoleUnit(rows: readonly FigureRow[]): string | undefined {
  let first: string | undefined;
  for (const { cells } of rows) {
    const { work, unit } = cells;
    if (!work || !unit) continue;
    first ??= unit;
    if (nameKey(unit) !== nameKey(first)) return undefined;
  }
  return first;
}
