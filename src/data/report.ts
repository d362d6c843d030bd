import type { Text } from './text.js';

/** How the source qualifies a figure: “hơn 150” is `over`, “gần 500” is `nearly`, “khoảng 40” is `about`. */
export type Qualifier = 'exact' | 'over' | 'nearly' | 'about';

/** A number of the source: finite and ≥ 0; a bare number is exact. */
export type Figure =
  | number
  | {
      readonly value: number;
      readonly qualifier?: Qualifier;
      /** The few words of the source that state it, verbatim. */
      readonly phrase?: string;
    };

/** Who receives an award. */
export type Recipient = 'individual' | 'collective';

/** What was done to a work; `unstated` where the source does not say. */
export type Action = 'built' | 'repaired' | 'mixed' | 'unstated';

/** Awards of one kind that one issuer gave to one kind of recipient. */
export interface Award {
  readonly issuer: Text;
  /** The kind of award, where the source tells kinds apart. */
  readonly award?: Text;
  readonly recipient: Recipient;
  /** Number of recipients. */
  readonly count: Figure;
  readonly note?: Text;
}

/** Works of one kind, in a unit of their own. */
export interface Infrastructure {
  readonly work: Text;
  readonly unit: Text;
  readonly action: Action;
  /** `home`, `road` or `school`; any other work gets a neutral icon. */
  readonly icon?: string;
  /** Number of `unit`s. */
  readonly quantity: Figure;
  readonly note?: Text;
}

/** Households helped by one measure; those of different measures may be the same ones. */
export interface HouseholdSupport {
  readonly support: Text;
  /** Number of households. */
  readonly households: Figure;
  readonly note?: Text;
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
  readonly publisher?: Text;
  /** An http(s) address. */
  readonly url?: string;
  /** ISO 8601 date: year, month or day. */
  readonly date?: string;
}

/** The published results of a programme: the one shape from which every chart draws. */
export interface Report {
  readonly title: Text;
  /** Where; a CSV file or a table does not say. */
  readonly place?: Text;
  /** First and last year; a CSV file or a table does not say. */
  readonly period?: { readonly from: number; readonly to: number };
  /** ISO 8601 date on which the results were presented. */
  readonly held?: string;
  readonly source: Source;
  readonly awards: readonly Award[];
  readonly infrastructure: readonly Infrastructure[];
  readonly households: readonly HouseholdSupport[];
  readonly totals: readonly StatedTotal[];
  /** What the source mentions without a number. */
  readonly mentions: readonly Text[];
}

/** A report as it is given: lists may be left out. */
export type ReportInput = Omit<Report, ReportList> & Partial<Pick<Report, ReportList>>;

type ReportList = 'awards' | 'infrastructure' | 'households' | 'totals' | 'mentions';
