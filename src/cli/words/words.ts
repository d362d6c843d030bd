import type { Noun } from '../../i18n/noun.js';
import type { Template } from '../../i18n/template.js';
import type { Section } from '../../report/lists.js';
import type { Shortfall } from '../render/png.js';
import type { UsageErrorCode } from '../usage-error.js';

/**
 * Every sentence of the command in one language. Sentences of charts and problems are in
 * `Sentences`.
 */
export interface CommandWords {
  /** The help text; `{layouts}` may span several lines. */
  readonly usage: Template<'elements' | 'layouts'>;
  readonly layouts: Template<'layouts'>;
  /** The layouts of one chart. */
  readonly layoutsOf: Template<'element' | 'layouts'>;
  /** Sentences for usage errors; `{word}` is the faulty word as typed. */
  readonly usageErrors: Readonly<Record<UsageErrorCode, Template<'word' | 'elements' | 'charts'>>>;
  /** Names standard input. */
  readonly input: string;
  /** Names a file in the middle of a sentence. */
  readonly file: Template<'name'>;
  /** Reasons why a file cannot be read. */
  readonly unread: {
    readonly present: Template<'file'>;
    readonly format: Template<'file'>;
    /** Any other reason. */
    readonly other: Template<'file' | 'reason'>;
  };
  /** Names parts of a web page. */
  readonly page: {
    readonly table: Template<'number'>;
    readonly captionedTable: Template<'number' | 'caption'>;
    readonly json: string;
    readonly noTable: string;
    /** A problem in one of several parts of a page. */
    readonly problem: Template<'part' | 'problem'>;
  };
  /** The answer to `check`. */
  readonly check: {
    readonly valid: Template<'file'>;
    readonly invalid: Template<'file' | 'problems'>;
    /** The noun “problem”, counted. */
    readonly problem: Noun;
    /** How many more problems there are than the terminal shows. */
    readonly more: Template<'count'>;
    readonly about: Readonly<Record<'title' | 'place' | 'period' | 'source', string>>;
    readonly unstated: string;
    readonly figures: string;
    readonly lists: Readonly<Record<Section, string>>;
    readonly reconciliation: string;
  };
  /** Warnings: the report can be drawn all the same. */
  readonly warnings: {
    readonly heading: string;
    /** Names an award by its issuer and kind. */
    readonly award: Template<'issuer' | 'award'>;
    readonly fraction: Template<'of' | 'count'>;
    readonly inexact: Template<'of' | 'count'>;
    readonly loneTotal: Template<'of'>;
  };
  readonly written: Template<'file'>;
  readonly notWritten: Template<'file'>;
  /** What is missing to draw a PNG file. */
  readonly shortfalls: Readonly<Record<Shortfall, string>>;
}
