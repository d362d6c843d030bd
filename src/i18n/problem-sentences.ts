import type { Qualifier } from '../report/qualifiers.js';
import type { Recipient } from '../report/recipients.js';
import type { Action } from '../report/report.js';
import type { ProblemCode } from '../validation/problem.js';
import type { Noun } from './noun.js';
import type { Template } from './template.js';

/** Columns that a problem may name; the reader of files knows more. */
export type ColumnName = 'issuer' | 'recipient' | 'value' | 'work' | 'unit' | 'support' | 'phrase';

/** Codes of problems on the way to a report: nothing was read. */
export type UnreadCode =
  | 'content'
  | 'format'
  | 'encoding'
  | 'size'
  | 'present'
  | 'answer'
  | 'reachable'
  | 'inTime';

/** Codes of problems where one of several words was expected. */
export type ChoiceCode = 'section' | 'recipient' | 'action' | 'qualifier';

/** Codes of problems with a sentence of their own. */
export type FaultCode =
  | 'key'
  | 'unique'
  | 'column'
  | 'columnOnce'
  | 'columnPresent'
  | 'subject'
  | 'cells'
  | 'ownCell'
  | 'oneReading'
  | 'wholeUnits'
  | 'noNumber'
  | 'plainTotal'
  | 'letters'
  | 'quotes'
  | 'json';

/** All other codes: a value that is not as expected. */
export type ValueCode = Exclude<ProblemCode, UnreadCode | ChoiceCode | FaultCode>;

/** Sentences about what keeps a report from being drawn. */
export interface ProblemSentences {
  /** A problem, beside a number. */
  readonly noun: Noun;
  readonly heading: Template<'problems'>;
  /** Opens the list of all problems. */
  readonly showAll: Template<'problems'>;
  /** Loads the report again. */
  readonly retry: string;
  /** Where the problem is: in the report as a whole, or in a row of a file. */
  readonly report: string;
  readonly row: Template<'row'>;
  readonly cell: Template<'row' | 'column'>;
  /** Another row, within a sentence. */
  readonly otherRow: Template<'row'>;
  /** Nothing was read; `{reason}` is one of `unread`, `{detail}` an answer of the server. */
  readonly unreadable: Template<'reason'>;
  readonly unreadableBecause: Template<'reason' | 'detail'>;
  readonly unread: Readonly<Record<UnreadCode, string>>;
  /** A value is not as expected; `{expected}` is one of `values` or a list of choices. */
  readonly wrong: Template<'place' | 'expected' | 'found'>;
  readonly missing: Template<'place' | 'expected'>;
  readonly values: Readonly<Record<ValueCode, string>>;
  /** The same for people who fill in rows and never see JSON. */
  readonly valuesInRows: Readonly<Partial<Record<ValueCode, string>>>;
  /** A problem with a sentence of its own, one of `faults`. */
  readonly fault: Template<'place' | 'fault'>;
  /** `{found}` is quoted already; `{text}` and `{column}` are not. */
  readonly faults: Readonly<{
    key: Template<'found'>;
    unique: Template<'first'>;
    column: Template<'found' | 'columns'>;
    columnOnce: Template<'found'>;
    columnPresent: Template<'column'>;
    subject: string;
    cells: Template<'found'>;
    ownCell: Template<'found'>;
    oneReading: Template<'found'>;
    wholeUnits: Template<'found'>;
    noNumber: Template<'found'>;
    plainTotal: Template<'found'>;
    letters: Template<'found'>;
    quotes: Template<'text'>;
    json: Template<'text'>;
  }>;
  /** Names of columns to suggest. Files are read in Vietnamese and English: only words of these are understood. */
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** Words of cells to suggest, by what they mean; understood as those of `columns` are. */
  readonly choices: Readonly<{
    section: Readonly<
      Record<'awards' | 'infrastructure' | 'households' | 'totals' | 'mentions', string>
    >;
    recipient: Readonly<Record<Recipient, string>>;
    action: Readonly<Record<Action, string>>;
    qualifier: Readonly<Record<Qualifier, string>>;
  }>;
}
