import type { Qualifier } from '../report/qualifiers.js';
import type { Recipient } from '../report/recipients.js';
import type { Outcome } from '../report/reconcile.js';
import type { Action } from '../report/report.js';
import type { Noun } from './noun.js';
import type { ProblemSentences } from './problem-sentences.js';
import type { Template } from './template.js';

/** What is counted: each kind of recipient, and recipients, awards and households. */
export type NounName = Recipient | 'recipient' | 'award' | 'household';

/** The pictures that a work is counted with. */
export type IconName = 'home' | 'road' | 'school' | 'neutral';

/** A change of a chart that is announced: another report, another layout, or series hidden and shown. */
export type Change = 'report' | 'layout' | 'series';

/** What a reader may take from a chart: a file, or a copy on the clipboard. */
export type Download = 'svg' | 'png' | 'csv' | 'table' | 'embed';

/**
 * Sentences about the largest of several figures, each of 40–250 characters. `{name}` is that of one row, `{names}` are
 * those of several rows, or how many they are; `Details` are places that describe the figure of the first.
 */
export interface LargestSentences<Details extends string> {
  /** The report has no such rows. */
  readonly none: string;
  /** All figures are 0. */
  readonly zero?: string;
  /** There is one row. */
  readonly only: Template<'name' | Details>;
  /** One figure is certainly the largest. */
  readonly one: Template<'name' | Details>;
  /** Several figures are certainly the largest, and equal. */
  readonly equal: Template<'names' | Details>;
  /** The qualifiers leave open which figure is the largest; `{names}` have the largest values, each in parentheses. */
  readonly open: Template<'names' | Details>;
  /** The rows, where they are too many to name. */
  readonly rows: Noun;
}

/**
 * Every word and sentence of elements, announcements, problems and exported files in one language. Plain data: what
 * stands in braces is a place for a value, in whatever order the language wants.
 *
 * @example
 * import { addLanguage, type Sentences } from 'bien-phong-charts';
 * const fr: Sentences = { intl: 'fr', … };
 * addLanguage('fr', fr);
 */
export interface Sentences {
  /** BCP 47 tag of the locale by which `Intl` writes numbers, dates and lists, and chooses plural forms. */
  readonly intl: string;

  /** Numbers and their qualifiers. */
  readonly numbers: {
    readonly qualifiers: Readonly<Record<Qualifier, Template<'number'>>>;
    /** A range: “từ 20 đến 30”. */
    readonly range: Template<'from' | 'to'>;
    /** A range behind a qualifier: “khoảng 20 đến 30”. */
    readonly qualifiedRange: Template<'from' | 'to'>;
    /** A share that is not 0 but would be rounded to it. */
    readonly under: Template<'number'>;
  };
  /** How two texts become one. */
  readonly joined: {
    /** A number and its unit. */
    readonly unit: Template<'number' | 'unit'>;
    /** A name and what is said of it. */
    readonly value: Template<'name' | 'value'>;
    /** A text and a detail of it, which may follow another. */
    readonly detail: Template<'text' | 'detail'>;
    /** Items of a list that may have such details. */
    readonly item: Template<'text' | 'item'>;
    /** A text and a second one that says it in another way. */
    readonly aside: Template<'text' | 'aside'>;
  };
  /** How a date has its month: `2`, or `February`. */
  readonly month: 'numeric' | 'long';

  /** Nouns that stand beside a number. */
  readonly nouns: Readonly<Record<NounName, Noun>>;
  /** What was done to a work. */
  readonly actions: Readonly<Record<Action, string>>;
  /** How abbreviations in names are spoken. */
  readonly abbreviations: Readonly<Record<string, string>>;

  /** Around every picture. */
  readonly chart: {
    /** Name of the picture. */
    readonly plot: string;
    /** How the keys are used in it. */
    readonly keys: string;
    readonly showTable: string;
    readonly showChart: string;
    /** A legend of dots. */
    readonly dot: Template<'count'>;
    /** What a stated total has and its breakdown has not. */
    readonly unitemised: string;
    /** Only some series are shown. */
    readonly hidden: Template<'names'>;
  };
  /** Columns and row headers that every table may have. */
  readonly table: {
    readonly total: string;
    readonly note: string;
    /** The words of the source that state a figure. */
    readonly phrase: string;
  };
  /** Where the figures come from. */
  readonly source: {
    /** Its title, which may be a link. */
    readonly named: Template<'title'>;
    /** What the source mentions without a number. */
    readonly mentions: Template<'mentions'>;
  };
  /** While a report or a part of the library is loaded. */
  readonly loading: {
    readonly report: string;
    /** A part of the library did not arrive. */
    readonly incomplete: string;
  };

  /** `<award-chart>`. */
  readonly awards: {
    readonly heading: string;
    readonly columns: Readonly<Record<'issuer' | 'award' | 'recipient' | 'count', string>>;
    /** `{all}` is one of `all` and `itemised`, `{recipients}` who received the awards of the only issuer. */
    readonly largest: LargestSentences<'count' | 'all' | 'share' | 'awards' | 'recipients'>;
    /** The only issuer, where the report does not say who received its awards. */
    readonly only: Template<'name' | 'awards'>;
    /** All awards that the source states, and those alone that it itemises. */
    readonly all: Template<'awards'>;
    readonly itemised: Template<'awards'>;
    /** A note under shares where not all awards are itemised. */
    readonly shares: string;
  };
  /** `<infrastructure-chart>`. */
  readonly infrastructure: {
    readonly heading: string;
    readonly columns: Readonly<Record<'work' | 'quantity' | 'unit' | 'action', string>>;
    readonly icons: Readonly<Record<IconName, string>>;
    /** A legend of icons, and of the dashes of a road. The unit is a name of the report: it has one form. */
    readonly icon: Template<'number' | 'unit'>;
    readonly dash: Template<'number' | 'unit'>;
    /** A legend of bars. */
    readonly scales: string;
    readonly largest: LargestSentences<'count' | 'unit'>;
    /** No two works have a unit in common. */
    readonly apart: Template<'works'>;
    /** Follows the sentence about the largest where there are several units. */
    readonly units: Template<'works' | 'units'>;
  };
  /** `<household-chart>`. */
  readonly households: {
    readonly heading: string;
    readonly columns: Readonly<Record<'support' | 'households', string>>;
    /** A legend of bars. */
    readonly series: string;
    /** Groups may overlap, so that they have no sum. */
    readonly overlap: string;
    readonly largest: LargestSentences<'count' | 'overlap'>;
  };
  /** `<key-figures>`. */
  readonly keyFigures: {
    readonly heading: string;
    /** A total of something that the library has no word for. */
    readonly stated: string;
    /** What a total counts, `{noun}` in the form that its number wants. */
    readonly totals: Readonly<Record<Exclude<NounName, 'recipient'>, Template<'noun'>>>;
  };
  /** `<results-dashboard>`. */
  readonly dashboard: {
    /** The day on which the results were presented. */
    readonly held: Template<'date'>;
  };

  /** How stated totals stand to their breakdown. */
  readonly reconciliation: {
    readonly labelled: Template<'label' | 'sentence'>;
    readonly labels: Readonly<Record<Outcome, string>>;
    readonly sentences: Readonly<Record<Outcome, Template<'stated' | 'itemised'>>>;
    /** The breakdown is short by a known number. */
    readonly shortBy: Template<'stated' | 'itemised' | 'unitemised'>;
  };
  /** Sentences of a tooltip, beside the name and the figure of its mark. */
  readonly tooltip: {
    /** How sure the figure is; empty for one that is exact. */
    readonly qualifiers: Readonly<Record<Qualifier, string>>;
    /** `{shares}` are `ofIssuer`, `ofAll`, or both. */
    readonly shares: Template<'shares'>;
    readonly ofIssuer: Template<'share'>;
    readonly ofAll: Template<'share'>;
  };
  /** Spoken after a change of the chart. */
  readonly announcements: Readonly<Record<Change, Template<'takeaway'>>>;

  /** The menu of downloads and its answers. */
  readonly downloads: {
    /** Opens the menu. */
    readonly open: string;
    readonly menu: Readonly<Record<Download, string>>;
    readonly saved: Template<'file'>;
    readonly notSaved: Template<'reason'>;
    readonly tableCopied: string;
    readonly embedCopied: string;
    readonly notCopied: string;
  };
  /** Why a chart cannot be exported. */
  readonly exportErrors: {
    readonly notDrawn: string;
    readonly tooLarge: Template<'size'>;
  };
  /** Why a report cannot be drawn. */
  readonly problems: ProblemSentences;
}

/** The sentences without which nothing is drawn. */
export type ChartSentences = Omit<Sentences, 'problems'>;

/** The sentences of one language, and the BCP 47 code under which they were added. */
export interface Language extends ChartSentences {
  readonly code: string;
  /** Vietnamese has none here: `describe/problem.ts` brings `vi-problems.ts`. */
  readonly problems?: ProblemSentences;
}
