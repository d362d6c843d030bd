import { LISTS, type ListName } from '../report/lists.js';
import type { Recipient } from '../report/recipients.js';
import { problemIn } from '../validation/excerpt.js';
import type { Problem } from '../validation/problem.js';
import { recipientOf } from './words/cell-words.js';
import { type ColumnKind, columnOf, isOfWhich, listOf } from './words/header-words.js';
import { isTotal } from './words/total-words.js';

/** A column of a sheet. */
export interface SheetColumn {
  readonly index: number;
  /** The headings above it, from the top. */
  readonly headings: readonly string[];
  /** The headings as one text; empty for a column without a name. */
  readonly header: string;
  /** What its cells are; none of numbers of recipients, of their totals, and of a column that is not known. */
  readonly holds?: ColumnKind | undefined;
  /** Whom its numbers count, where recipients are columns. */
  readonly counts?: CountedRecipients | undefined;
  /** Whether its numbers add up columns of recipients. */
  readonly isTotal: boolean;
}

/** The recipients that a column of numbers counts, and their award if the headings name one. */
export interface CountedRecipients {
  readonly recipient: Recipient;
  /** Empty where the headings name none. */
  readonly award: string;
}

/** The columns of a sheet, and the list of its rows. */
export interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  /** The list of all rows; `undefined` if each row names its own. */
  readonly list: ListName | undefined;
  /** Whether recipients are columns, so that a row holds several figures. */
  readonly hasRecipientColumns: boolean;
}

/** What is known of a sheet besides its headings. */
export interface ColumnOptions {
  /** The list of all rows; by default the headings tell. */
  readonly list?: ListName | undefined;
  /** Whether the first column may name the rows whatever its heading, as in tables for people. */
  readonly isFirstSubject?: boolean;
}

/** Finds what each column of a sheet holds. */
export function classifyColumns(
  headings: readonly (readonly string[])[],
  options: ColumnOptions,
): SheetColumns {
  const list = options.list ?? listOf(headings.flat());
  const counted = list === 'awards' ? findCountedRecipients(headings) : [];
  const hasRecipientColumns = counted.some(Boolean);
  const columns = headings.map((own, index): SheetColumn => {
    const header = own.join(' ');
    const counts = counted[index];
    const isSum = hasRecipientColumns && !counts && own.some(isTotal);
    const holds = counts || isSum || !header ? undefined : columnOf(header, list);
    return { index, headings: own, header, holds, counts, isTotal: isSum };
  });
  const subject = options.isFirstSubject && list ? LISTS[list].subject : undefined;
  return {
    columns: subject ? nameSubject(columns, subject) : columns,
    list,
    hasRecipientColumns,
  };
}

/** Takes the first column of no known name for what the rows are, where no column is called so. */
function nameSubject(columns: readonly SheetColumn[], subject: ColumnKind): readonly SheetColumn[] {
  if (columns.some(({ holds }) => holds === subject)) return columns;
  const first = columns.find(
    ({ holds, counts, isTotal }) => !counts && !isTotal && (!holds || holds === 'name'),
  );
  return columns.map((column) => (column === first ? { ...column, holds: subject } : column));
}

/** The recipients that each column counts; columns of totals count them only where no others do. */
function findCountedRecipients(
  headings: readonly (readonly string[])[],
): (CountedRecipients | undefined)[] {
  const all = headings.map(findRecipient);
  const parts = all.map((counts, index) => (headings[index]?.some(isTotal) ? undefined : counts));
  return parts.some(Boolean) ? parts : all;
}

function findRecipient(headings: readonly string[]): CountedRecipients | undefined {
  const leaf = headings.find(recipientOf);
  const recipient = leaf && recipientOf(leaf);
  if (!recipient) return undefined;
  const award = headings.filter(
    (text) => text !== leaf && !columnOf(text, 'awards') && !isOfWhich(text) && !isTotal(text),
  );
  return { recipient, award: award.join(', ') };
}

/** Finds unknown columns, and columns that mean the same as another. */
export function findColumnProblems(
  { columns, hasRecipientColumns }: SheetColumns,
  headerRow: number,
): Problem[] {
  return columns.flatMap(({ index, header, holds, counts, isTotal }): Problem[] => {
    if (!header || counts || isTotal) return [];
    if (!holds) return [problemIn(header, 'column', headerRow)];
    const first = columns.find((column) => column.holds === holds);
    const isRepeated = holds !== 'ignored' && first !== undefined && first.index < index;
    // A plain number column beside columns of recipients would be lost.
    const isLost = hasRecipientColumns && (holds === 'value' || holds === 'recipient');
    return isRepeated || isLost ? [problemIn(header, 'columnOnce', headerRow)] : [];
  });
}
