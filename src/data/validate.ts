import { nameKey } from './name.js';
import { excerptOf, type Problem } from './problem.js';
import type { Report } from './report.js';
import { DAMAGED, type ItemSchema, reportSchema, type Schema } from './schema.js';
import { localise } from './text.js';

/** Under these keys stand the names by which rows belong together. */
const NAME = /^(issuer|award|work|unit|support|of)\b/;

/**
 * Checks anything against the shape of a {@link Report}.
 *
 * @param input - usually the result of `JSON.parse`; it is read once and not kept.
 * @returns a new report, its words in Unicode NFC, its names spelled as where they stand first and its missing
 *   lists empty; or, where anything is wrong, every problem found, in the order of the keys. Never throws.
 */
export function validateReport(input: unknown): Report | Problem[] {
  const problems: Problem[] = [];
  const spellings = new Map<string, string>();
  const report = readItem(reportSchema, input, '', false) as unknown as Report;
  const found = problems.length > 0 ? problems : findRepeated(report);
  return found.length > 0 ? found : report;

  /** Reads a value by its schema. */
  function read(schema: Schema, input: unknown, path: string, isName: boolean): unknown {
    if (!('expected' in schema)) {
      if (!Array.isArray(input)) return fail(path, 'list', input);
      return Array.from(input, (it, i) => read(schema[0], it, `${path}[${i}]`, isName));
    }
    const plain = 'read' in schema ? schema : typeof input !== 'object' && schema.plain;
    if (!plain) return readItem(schema as ItemSchema, input, path, isName);
    const value = plain.read(input);
    if (value === undefined) {
      const damaged = typeof input === 'string' && DAMAGED.test(input);
      return fail(path, damaged ? 'letters' : plain.expected, input);
    }
    return isName ? spell(value as string) : value;
  }

  function readItem(
    { item, expected, check }: ItemSchema,
    input: unknown,
    path: string,
    isName: boolean,
  ) {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return fail(path, expected, input);
    }
    const before = problems.length;
    const given: Readonly<Record<string, unknown>> = { ...input };
    const output: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(item)) {
      const key = name.replace('?', '');
      const value = given[key];
      if (value === undefined && !('expected' in schema)) output[key] = [];
      else if (value !== undefined || key === name) {
        output[key] = read(schema, value, `${path && `${path}.`}${key}`, isName || NAME.test(key));
      }
    }
    for (const key of Object.keys(given)) {
      const known = Object.hasOwn(output, key) || given[key] === undefined;
      if (!known) problems.push({ path, expected: 'key', found: key });
    }
    if (check && problems.length === before && !check(output as never)) {
      problems.push({ path, expected, found: Object.values(output).join('–') || '{…}' });
    }
    return output;
  }

  function fail(path: string, expected: Problem['expected'], input: unknown): undefined {
    problems.push({ path, expected, found: brief(input) });
  }

  function spell(name: string): string {
    const key = nameKey(name);
    const first = spellings.get(key) ?? name;
    spellings.set(key, first);
    return first;
  }
}

const LISTS = ['awards', 'infrastructure', 'households', 'totals'] as const;

/** What of a row does not say what its figure counts. */
const OWN = /^(count|quantity|households|figure|icon)$/;

/** Rows that say the same of the same: one of them is a mistake. */
function findRepeated(report: Report): Problem[] {
  return LISTS.flatMap((list) => {
    const seen = new Map<string, number>();
    return report[list].flatMap((row, index): Problem[] => {
      // A plain string and its translation are one name.
      const key = JSON.stringify(row, (key, it) =>
        OWN.test(key) ? undefined : localise(it, 'vi') || it,
      );
      const first = seen.get(key) ?? index;
      seen.set(key, first);
      return first === index
        ? []
        : [{ path: `${list}[${index}]`, expected: 'unique', found: `${list}[${first}]` }];
    });
  });
}

/** Enough to recognise a value, never a whole report. */
function brief(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  return typeof input === 'string' ? (excerptOf(input) ?? '""') : String(input);
}
