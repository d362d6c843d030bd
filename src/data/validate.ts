import { unifyNames } from './name.js';
import { excerptOf, type Problem } from './problem.js';
import type { Report } from './report.js';
import { DAMAGED, type ItemSchema, reportSchema, type Schema } from './schema.js';
import { localise } from './text.js';

/** Keys through which JSON could reach into an object's prototype. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'] as const;

/**
 * Checks anything against the shape of a {@link Report}.
 *
 * @param input - usually the result of `JSON.parse`; it is read once and not kept.
 * @returns a new report, its words in Unicode NFC and its missing lists empty; or, where anything is
 *   wrong, every problem found, in the order of the keys. Never throws.
 */
export function validateReport(input: unknown): Report | Problem[] {
  const problems: Problem[] = [];
  const read = readItem(reportSchema, input, '', problems);
  if (problems.length > 0) return problems;
  const report = unifyNames(read as Report);
  const repeated = findRepeated(report);
  return repeated.length > 0 ? repeated : report;
}

/** The lists of rows, and the keys by which rows say what their figures are of. */
const LISTS = ['awards', 'infrastructure', 'households', 'totals'] as const;
const NAMING = ['issuer', 'award', 'recipient', 'work', 'unit', 'action', 'support', 'of', 'note'];

/** Rows that say the same of the same: one of them is a mistake. */
function findRepeated(report: Report): Problem[] {
  return LISTS.flatMap((list) => {
    const seen = new Map<string, number>();
    return report[list].flatMap((row, index): Problem[] => {
      // A plain string and its translation are one name.
      const key = JSON.stringify(NAMING.map((name) => localise(Reflect.get(row, name), 'vi')));
      const first = seen.get(key);
      seen.set(key, first ?? index);
      return first === undefined
        ? []
        : [{ path: `${list}[${index}]`, expected: 'unique', found: `${list}[${first}]` }];
    });
  });
}

/** Reads a value by its schema; what is wrong with it is added to `problems`. */
function read(schema: Schema, input: unknown, path: string, problems: Problem[]): unknown {
  if ('plain' in schema) {
    return read(typeof input === 'object' ? schema.rich : schema.plain, input, path, problems);
  }
  if ('item' in schema) return readItem(schema, input, path, problems);
  if ('list' in schema) {
    if (Array.isArray(input)) {
      return Array.from(input, (it, i) => read(schema.list, it, `${path}[${i}]`, problems));
    }
    problems.push({ path, expected: 'list', found: brief(input) });
    return undefined;
  }
  const value = schema.read(input);
  if (value === undefined) {
    const damaged = typeof input === 'string' && DAMAGED.test(input);
    const expected = damaged ? 'letters' : schema.expected;
    problems.push({ path, expected, found: brief(input) });
  }
  return value;
}

function readItem(
  { item, expected, check }: ItemSchema,
  input: unknown,
  path: string,
  problems: Problem[],
): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push({ path, expected, found: brief(input) });
    return undefined;
  }
  const forbidden = FORBIDDEN_KEYS.find((key) => Object.hasOwn(input, key));
  if (forbidden) {
    problems.push({ path, expected: 'key', found: forbidden });
    return undefined;
  }
  const before = problems.length;
  const given: Readonly<Record<string, unknown>> = { ...input };
  const output: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(item)) {
    const key = name.replace('?', '');
    const value = given[key];
    if (value === undefined && 'list' in schema) output[key] = [];
    else if (value !== undefined || key === name) {
      output[key] = read(schema, value, `${path && `${path}.`}${key}`, problems);
    }
  }
  for (const key of Object.keys(given)) {
    const known = Object.hasOwn(item, key) || Object.hasOwn(item, `${key}?`);
    if (!known) problems.push({ path, expected: 'key', found: key });
  }
  if (check && problems.length === before && !check[1](output as never)) {
    problems.push({ path, expected: check[0], found: Object.values(output).join('–') || '{…}' });
  }
  return output;
}

/** Enough to recognise a value, never a whole report. */
function brief(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  return typeof input === 'string' ? (excerptOf(input) ?? '""') : String(input);
}
