import { tidy } from './name.js';
import type { Expectation } from './problem.js';

/** A value by itself. */
export interface ValueSchema {
  readonly expected: Expectation;
  /** The value as a report keeps it; `undefined` for what is not as expected. */
  readonly read: (input: unknown) => unknown;
}

/** Items of one kind; a missing list is empty. */
export type ListSchema = readonly [of: Schema];

/** An object of these keys and no others: a misspelt key would be lost in silence. */
export interface ItemSchema {
  readonly expected: Expectation;
  /** What stands under each key; one that ends in `?` may be missing. */
  readonly item: Readonly<Record<string, Schema>>;
  /** What its values must have in common. */
  readonly check?: ((item: never) => boolean) | undefined;
  /** A value that may stand for the whole. */
  readonly plain?: ValueSchema | undefined;
}

/**
 * The shape of a value as data: `validateReport` reads it, and `report.schema.json` is made from it.
 * A schema library would be a tenth of what a page loads for one chart.
 */
export type Schema = ValueSchema | ListSchema | ItemSchema;

const item = (
  keys: ItemSchema['item'],
  expected: Expectation = 'item',
  check?: ItemSchema['check'],
  plain?: ValueSchema,
): ItemSchema => ({ expected, item: keys, check, plain });

const string = (expected: Expectation = 'string'): ValueSchema => ({
  expected,
  read: (input) => (typeof input === 'string' && !DAMAGED.test(input) && tidy(input)) || undefined,
});

/** Half of a letter, or the sign that a program writes for letters it could not read. */
export const DAMAGED: RegExp = /[\ufffd\p{Cs}]/u;

/** An input that is kept as it is. */
const value = (
  expected: Expectation,
  holds: (input: unknown) => boolean | undefined,
): ValueSchema => ({
  expected,
  read: (input) => (holds(input) ? input : undefined),
});

const oneOf = (expected: Expectation, ...words: unknown[]): ValueSchema =>
  /* @__PURE__ */ value(expected, (input) => words.includes(input));

const number = (expected: Expectation, holds: (value: number) => boolean): ValueSchema =>
  /* @__PURE__ */ value(expected, (input) => typeof input === 'number' && holds(input));

/** A day of the calendar, and of `date` a month or a year too. */
const isoDate = (pattern: RegExp): ValueSchema =>
  /* @__PURE__ */ value(
    'date',
    (input) =>
      typeof input === 'string' &&
      pattern.test(input) &&
      new Date(input).toJSON()?.startsWith(input),
  );

export const text: ItemSchema = item(
  { 'vi?': string(), 'en?': string() },
  'text',
  ({ vi, en }: { vi?: string; en?: string }) => Boolean(vi || en),
  string('text'),
);

const amount = number('number', (it) => it >= 0 && it < Infinity);

export const figure: ItemSchema = item(
  {
    value: amount,
    'qualifier?': oneOf('qualifier', 'exact', 'over', 'nearly', 'about'),
    'phrase?': string(),
  },
  'number',
  undefined,
  amount,
);

const year = number('year', (it) => Number.isInteger(it) && it > 0 && it < 10_000);

/** An http(s) address as browsers read it: without white space around it and line breaks in it. */
const link: ValueSchema = {
  expected: 'link',
  read: (input) => {
    const href = typeof input === 'string' && URL.canParse(input) && new URL(input).href;
    return href && /^https?:/.test(href) ? href : undefined;
  },
};

/** The shape of a report. */
export const reportSchema: ItemSchema = item(
  {
    // Lets an editor complete and check a file as it is written.
    '$schema?': string(),
    title: text,
    'place?': text,
    'period?': item(
      { from: year, to: year },
      'period',
      ({ from, to }: { from: number; to: number }) => from <= to,
    ),
    'held?': isoDate(/^\d{4}-\d\d-\d\d$/),
    source: item({
      title: text,
      'publisher?': text,
      'url?': link,
      'date?': isoDate(/^\d{4}(-\d\d(-\d\d)?)?$/),
    }),
    'awards?': [
      item({
        issuer: text,
        'award?': text,
        recipient: oneOf('recipient', 'individual', 'collective'),
        count: figure,
        'note?': text,
      }),
    ],
    'infrastructure?': [
      item({
        work: text,
        unit: text,
        action: oneOf('action', 'built', 'repaired', 'mixed', 'unstated'),
        'icon?': string(),
        quantity: figure,
        'note?': text,
      }),
    ],
    'households?': [item({ support: text, households: figure, 'note?': text })],
    'totals?': [item({ of: string(), figure })],
    'mentions?': [text],
  },
  'report',
);
