import * as v from 'valibot';
import type { Expectation } from './problem.js';
import type { Report } from './report.js';

/** Keys through which JSON could reach into an object's prototype. */
export const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'] as const;

const hasOnlyAllowedKeys = (value: object) =>
  !FORBIDDEN_KEYS.some((key) => Object.hasOwn(value, key));

/** An object of these entries and no others: a misspelt key would be lost in silence. */
function item<const Entries extends v.ObjectEntries>(
  entries: Entries,
  expected: Expectation = 'item',
) {
  return v.pipe(
    v.custom<object>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      expected,
    ),
    v.check(hasOnlyAllowedKeys, 'key'),
    v.strictObject(entries, (issue) => {
      if (!issue.path) return expected;
      const key = String(issue.path.at(-1)?.key);
      if (!Object.hasOwn(entries, key)) return 'key';
      // Of a key that is missing, its own schema says what it expected.
      return (
        v.safeParse(entries[key] as v.GenericSchema, undefined).issues?.[0].message ?? expected
      );
    }),
  );
}

const string = (expected: Expectation = 'string') =>
  v.pipe(
    v.string(expected),
    v.transform((words) => words.normalize('NFC').trim()),
    v.check((words) => words !== '', expected),
  );

export const translations = v.pipe(
  item({ vi: v.optional(string()), en: v.optional(string()) }, 'text'),
  v.check((text) => text.vi !== undefined || text.en !== undefined, 'text'),
);
export const plainText = string('text');
export const text = v.lazy((input) => (typeof input === 'object' ? translations : plainText));

export const value = v.pipe(
  v.number('number'),
  v.check((number) => number >= 0 && number < Infinity, 'number'),
);
export const qualified = item(
  {
    value,
    qualifier: v.optional(v.picklist(['exact', 'over', 'nearly', 'about'], 'qualifier')),
    phrase: v.optional(string()),
  },
  'number',
);
export const figure = v.lazy((input) => (typeof input === 'object' ? qualified : value));

const year = v.pipe(
  v.number('year'),
  v.check((number) => Number.isInteger(number) && number > 0 && number < 10_000, 'year'),
);

const isoDate = (pattern: RegExp) =>
  v.pipe(
    v.string('date'),
    v.check((date) => pattern.test(date) && isCalendarDate(date), 'date'),
  );

function isCalendarDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const link = v.pipe(v.string('link'), v.check(isHttpLink, 'link'));

function isHttpLink(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}

const list = <const Item extends v.GenericSchema>(schema: Item) =>
  v.optional(v.array(schema, 'list'), []);

const note = v.optional(text);

/** The schema of a report; every message is an {@link Expectation}. */
export const reportSchema: v.GenericSchema<unknown, Report> = item(
  {
    /** Lets an editor complete and check a file as it is written. */
    $schema: v.optional(string()),
    title: text,
    place: v.optional(text),
    period: v.optional(
      v.pipe(
        item({ from: year, to: year }),
        v.check(({ from, to }) => from <= to, 'period'),
      ),
    ),
    held: v.optional(isoDate(/^\d{4}-\d\d-\d\d$/)),
    source: item({
      title: text,
      publisher: v.optional(text),
      url: v.optional(link),
      date: v.optional(isoDate(/^\d{4}(-\d\d(-\d\d)?)?$/)),
    }),
    awards: list(
      item({
        issuer: text,
        award: v.optional(text),
        recipient: v.picklist(['individual', 'collective'], 'recipient'),
        count: figure,
        note,
      }),
    ),
    infrastructure: list(
      item({
        work: text,
        unit: text,
        action: v.picklist(['built', 'repaired', 'mixed', 'unstated'], 'action'),
        icon: v.optional(string()),
        quantity: figure,
        note,
      }),
    ),
    households: list(item({ support: text, households: figure, note })),
    totals: list(item({ of: string(), figure })),
    mentions: list(text),
  },
  'report',
);
