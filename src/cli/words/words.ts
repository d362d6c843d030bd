import type { Noun } from '../../i18n/noun.js';
import type { Template } from '../../i18n/template.js';
import type { Section } from '../../report/lists.js';
import type { Shortfall } from '../render/png.js';
import type { UsageErrorCode } from '../usage-error.js';

/** Every word of the command in one language. Charts and problems have the words of `Sentences`. */
export interface CommandWords {
  /** How the command is used; `{layouts}` is broken into lines. */
  readonly usage: Template<'elements' | 'layouts'>;
  readonly layouts: Template<'layouts'>;
  /** The layouts of one chart. */
  readonly layoutsOf: Template<'element' | 'layouts'>;
  /** What is wrong with a command line; `{word}` is the word that is wrong, as it was typed. */
  readonly usageErrors: Readonly<Record<UsageErrorCode, Template<'word' | 'elements' | 'charts'>>>;
  /** Standard input, as a file. */
  readonly input: string;
  /** A file by its name, within a sentence. */
  readonly file: Template<'name'>;
  /** Why a file cannot be read. */
  readonly unread: {
    readonly present: Template<'file'>;
    readonly format: Template<'file'>;
    /** For any other reason. */
    readonly other: Template<'file' | 'reason'>;
  };
  /** Parts of a web page. */
  readonly page: {
    readonly table: Template<'number'>;
    readonly captionedTable: Template<'number' | 'caption'>;
    readonly json: string;
    readonly noTable: string;
    /** A problem in one of several parts. */
    readonly problem: Template<'part' | 'problem'>;
  };
  /** The answer to `check`. */
  readonly check: {
    readonly valid: Template<'file'>;
    readonly invalid: Template<'file' | 'problems'>;
    /** A problem, beside a number. */
    readonly problem: Noun;
    /** More problems than a terminal shows. */
    readonly more: Template<'count'>;
    readonly about: Readonly<Record<'title' | 'place' | 'period' | 'source', string>>;
    readonly unstated: string;
    readonly figures: string;
    readonly lists: Readonly<Record<Section, string>>;
    readonly reconciliation: string;
  };
  /** What a reader should know of a report that can be drawn all the same. */
  readonly warnings: {
    readonly heading: string;
    /** An award, by its issuer and its kind. */
    readonly award: Template<'issuer' | 'award'>;
    readonly fraction: Template<'of' | 'count'>;
    readonly inexact: Template<'of' | 'count'>;
    readonly loneTotal: Template<'of'>;
  };
  readonly written: Template<'file'>;
  readonly notWritten: Template<'file'>;
  /** What a machine lacks to draw a PNG file. */
  readonly shortfalls: Readonly<Record<Shortfall, string>>;
}
