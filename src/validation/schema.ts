import { ACTION_NAMES } from '../report/actions.js';
import { exactly, type Figure } from '../report/figure.js';
import { LANGUAGE_CODE, toLanguageCode } from '../report/language-code.js';
import { normalizeText } from '../report/normalize.js';
import { QUALIFIER_NAMES } from '../report/qualifiers.js';
import { RECIPIENT_NAMES } from '../report/recipients.js';
import type { ProblemCode } from './problem.js';

interface BaseSchema {
  /** Whether the value may be left out of its object. */
  readonly optional?: boolean;
  /** Whether this text groups rows, so that its spellings are unified. */
  readonly isName?: boolean;
}

/** A single value: a string, a number or one of a fixed set of words. */
export interface ValueSchema extends BaseSchema {
  readonly kind: 'value';
  /** Problem code for other values. */
  readonly code: ProblemCode;
  /** The value as a report keeps it; `undefined` where it is not valid. */
  readonly parse: (input: unknown) => unknown;
  /** The values that are valid, where they can be counted. */
  readonly values?: readonly string[];
}

/** Items of one schema; a missing list counts as empty. */
export interface ListSchema extends BaseSchema {
  readonly kind: 'list';
  readonly items: Schema;
}

/** Keys of one form with values of one schema. */
export interface PatternSchema {
  readonly pattern: RegExp;
  /** Normalises a key; returns `undefined` for an invalid one. */
  readonly toKey: (key: string) => string | undefined;
  readonly value: Schema;
}

/** An object with these keys only: a misspelt key is a problem. */
export interface ObjectSchema extends BaseSchema {
  readonly kind: 'object';
  /** Problem code for anything but an object. */
  readonly code: ProblemCode;
  readonly properties: Readonly<Record<string, Schema>>;
  /** Further keys. */
  readonly others?: PatternSchema;
  /** A condition on several values that are valid individually. */
  readonly check?: (values: Readonly<Record<string, unknown>>) => boolean;
  /** Completes an object that is valid. */
  readonly complete?: (values: Readonly<Record<string, unknown>>) => unknown;
  /** A plain value that may replace the object. */
  readonly plain?: ValueSchema;
  /** Expands the plain value to an object; keeps it by default. */
  readonly expand?: (value: never) => unknown;
  /** Name of the definition, for schemas used in several places. */
  readonly definition?: string;
}

/**
 * The schema of a value as data: `validateReport` reads it, and `report.schema.json` is generated
 * from it. A schema library would add a tenth to what a page loads for one chart.
 */
export type Schema = ValueSchema | ListSchema | ObjectSchema;

function optional<Kind extends Schema>(schema: Kind): Kind {
  return { ...schema, optional: true };
}

function list(items: Schema): ListSchema {
  return { kind: 'list', items, optional: true };
}

/** Half of a surrogate pair, or the replacement character for letters that could not be decoded. */
export const DAMAGED: RegExp = /[\ufffd\p{Cs}]/u;

function string(code: ProblemCode = 'string'): ValueSchema {
  return {
    kind: 'value',
    code,
    parse: (input) =>
      typeof input === 'string' && !DAMAGED.test(input)
        ? normalizeText(input) || undefined
        : undefined,
  };
}

function oneOf(code: ProblemCode, values: readonly string[]): ValueSchema {
  const parse = (input: unknown) => values.find((value) => value === input);
  return { kind: 'value', code, values, parse };
}

function number(code: ProblemCode, isValid: (value: number) => boolean): ValueSchema {
  const parse = (input: unknown) =>
    typeof input === 'number' && isValid(input) ? input : undefined;
  return { kind: 'value', code, parse };
}

/** A valid calendar date in ISO 8601. */
function isoDate(pattern: RegExp): ValueSchema {
  return {
    kind: 'value',
    code: 'date',
    parse: (input) => {
      if (typeof input !== 'string' || !pattern.test(input)) return undefined;
      return new Date(input).toJSON()?.startsWith(input) ? input : undefined;
    },
  };
}

/** An http(s) address, parsed as browsers do, without surrounding white space and line breaks. */
const LINK: ValueSchema = {
  kind: 'value',
  code: 'link',
  parse: (input) => {
    if (typeof input !== 'string' || !URL.canParse(input)) return undefined;
    const { href, protocol } = new URL(input);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  },
};

/** Text in Vietnamese, or by language code. */
function text(): ObjectSchema {
  return {
    kind: 'object',
    code: 'text',
    definition: 'text',
    properties: { vi: optional(string()), en: optional(string()) },
    others: { pattern: LANGUAGE_CODE, toKey: toLanguageCode, value: string() },
    check: (values) => Object.keys(values).length > 0,
    plain: string('text'),
  };
}

/** Text that groups rows. */
function name(): ObjectSchema {
  return { ...text(), isName: true };
}

function amount(): ValueSchema {
  return number('number', (value) => value >= 0 && Number.isFinite(value));
}

function figure(): ObjectSchema {
  return {
    kind: 'object',
    code: 'number',
    definition: 'figure',
    properties: {
      value: amount(),
      to: optional(amount()),
      qualifier: optional(oneOf('qualifier', QUALIFIER_NAMES)),
      phrase: optional(string()),
    },
    check: ({ value, to = value }) => Number(value) <= Number(to),
    complete: ({ qualifier = 'exact', ...values }) => ({ ...values, qualifier }),
    plain: amount(),
    expand: (value: number): Figure => exactly(value),
  };
}

function year(): ValueSchema {
  return number('year', (value) => Number.isInteger(value) && value > 0 && value < 10_000);
}

function period(): ObjectSchema {
  return {
    kind: 'object',
    code: 'period',
    properties: { from: year(), to: year() },
    check: ({ from, to }) => Number(from) <= Number(to),
  };
}

function row(properties: Readonly<Record<string, Schema>>): ObjectSchema {
  return { kind: 'object', code: 'item', properties };
}

let reportSchema: ObjectSchema | undefined;

/** Returns the schema of a report, created on first use. */
export function getReportSchema(): ObjectSchema {
  reportSchema ??= createReportSchema();
  return reportSchema;
}

function createReportSchema(): ObjectSchema {
  return {
    kind: 'object',
    code: 'report',
    properties: {
      // Editors use `$schema` to complete and check a file.
      $schema: optional(string()),
      title: text(),
      place: optional(text()),
      period: optional(period()),
      held: optional(isoDate(/^\d{4}-\d\d-\d\d$/)),
      source: row({
        title: text(),
        publisher: optional(text()),
        url: optional(LINK),
        date: optional(isoDate(/^\d{4}(-\d\d(-\d\d)?)?$/)),
      }),
      awards: list(
        row({
          issuer: name(),
          award: optional(name()),
          recipient: oneOf('recipient', RECIPIENT_NAMES),
          count: figure(),
          note: optional(text()),
        }),
      ),
      infrastructure: list(
        row({
          work: name(),
          unit: name(),
          action: oneOf('action', ACTION_NAMES),
          icon: optional(string()),
          quantity: figure(),
          note: optional(text()),
        }),
      ),
      households: list(row({ support: name(), households: figure(), note: optional(text()) })),
      totals: list(row({ of: { ...string(), isName: true }, figure: figure() })),
      mentions: list(text()),
    },
  };
}
