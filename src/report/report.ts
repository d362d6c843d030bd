import type { Action } from './actions.js';
import type { Figure, FigureInput } from './figure.js';
import type { Recipient } from './recipients.js';
import type { Text } from './text.js';

export type { Action };

/** Awards of one kind that one issuer gave to one kind of recipient. */
export interface Award {
  readonly issuer: Text;
  /** The kind of award, where the source tells kinds apart. */
  readonly award?: Text | undefined;
  readonly recipient: Recipient;
  /** Number of recipients. */
  readonly count: Figure;
  readonly note?: Text | undefined;
}

/** Works of one kind, in a unit of their own. */
export interface Infrastructure {
  readonly work: Text;
  readonly unit: Text;
  readonly action: Action;
  /** `home`, `road` or `school`; any other work gets a neutral icon. */
  readonly icon?: string | undefined;
  /** Number of `unit`s. */
  readonly quantity: Figure;
  readonly note?: Text | undefined;
}

/** Households helped by one measure; those of different measures may be the same ones. */
export interface HouseholdSupport {
  readonly support: Text;
  /** Number of households. */
  readonly households: Figure;
  readonly note?: Text | undefined;
}

/** A total that the source itself states. */
export interface StatedTotal {
  /** `individuals`, `collectives`, or another name of what is counted. */
  readonly of: string;
  readonly figure: Figure;
}

/** Where the report was published. */
export interface Source {
  readonly title: Text;
  readonly publisher?: Text | undefined;
  /** An http(s) address. */
  readonly url?: string | undefined;
  /** ISO 8601 date: year, month or day. */
  readonly date?: string | undefined;
}

/** The lists of a report. */
interface Lists {
  readonly awards: readonly Award[];
  readonly infrastructure: readonly Infrastructure[];
  readonly households: readonly HouseholdSupport[];
  readonly totals: readonly StatedTotal[];
  /** Text that the source mentions without a number. */
  readonly mentions: readonly Text[];
}

/** The published results of a programme, validated: the one shape from which every chart draws. */
export interface Report extends Lists {
  readonly title: Text;
  /** Where; a CSV file or a table does not say. */
  readonly place?: Text | undefined;
  /** First and last year; a CSV file or a table does not say. */
  readonly period?: { readonly from: number; readonly to: number } | undefined;
  /** ISO 8601 date on which the results were presented. */
  readonly held?: string | undefined;
  readonly source: Source;
}

/** A row as it is written: a bare number is an exact figure. */
export type RowInput<Row> = {
  readonly [Key in keyof Row]: Row[Key] extends Figure ? FigureInput : Row[Key];
};

/**
 * A report as it is written: lists may be left out, and a bare number is an exact figure.
 *
 * @example
 * const report: ReportInput = {
 *   title: 'Phong trào thi đua Điện Biên',
 *   source: { title: 'Báo cáo tổng kết', url: 'https://example.vn/bao-cao' },
 *   awards: [{ issuer: 'Hội Nông dân tỉnh', recipient: 'individual', count: 51 }],
 * };
 */
export type ReportInput = Omit<Report, keyof Lists> & {
  readonly [List in keyof Lists]?:
    | (Lists[List] extends readonly (infer Row)[]
        ? readonly (Row extends Text ? Row : RowInput<Row>)[]
        : never)
    | undefined;
};
