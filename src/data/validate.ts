import * as v from 'valibot';
import { unifyNames } from './name.js';
import type { Expectation, Problem } from './problem.js';
import type { Report } from './report.js';
import { FORBIDDEN_KEYS, reportSchema } from './schema.js';

/**
 * Checks anything against the shape of a {@link Report}.
 *
 * @param input - usually the result of `JSON.parse`; it is read once and not kept.
 * @returns a new report, its words in Unicode NFC and its missing lists empty; or, where anything is
 *   wrong, every problem found, in document order. Never throws.
 */
export function validateReport(input: unknown): Report | Problem[] {
  const result = v.safeParse(reportSchema, input);
  if (!result.success) return result.issues.map(toProblem);
  const report = unifyNames(result.output);
  const repeated = findRepeated(report);
  return repeated.length > 0 ? repeated : report;
}

/** Rows that say the same of the same: one of them is a mistake. */
function findRepeated(report: Report): Problem[] {
  const { awards, infrastructure, households, totals } = report;
  return [
    ...repeatedIn('awards', awards, (it) => [it.issuer, it.award, it.recipient, it.note]),
    ...repeatedIn('infrastructure', infrastructure, (it) => [it.work, it.unit, it.action, it.note]),
    ...repeatedIn('households', households, (it) => [it.support, it.note]),
    ...repeatedIn('totals', totals, (it) => [it.of]),
  ];
}

function repeatedIn<Item>(
  list: string,
  items: readonly Item[],
  keysOf: (item: Item) => unknown[],
): Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index): Problem[] => {
    const key = JSON.stringify(keysOf(item));
    const first = seen.get(key);
    seen.set(key, first ?? index);
    return first === undefined
      ? []
      : [{ path: `${list}[${index}]`, expected: 'unique', found: `${list}[${first}]` }];
  });
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const expected = issue.message as Expectation;
  const keys = issue.path?.map(({ key }) => key) ?? [];
  if (expected !== 'key') return { path: pathOf(keys), expected, found: brief(issue.input) };
  const forbidden = FORBIDDEN_KEYS.find((key) => Object.hasOwn(Object(issue.input), key));
  return forbidden
    ? { path: pathOf(keys), expected, found: forbidden }
    : { path: pathOf(keys.slice(0, -1)), expected, found: String(keys.at(-1)) };
}

function pathOf(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (path, key) => path + (typeof key === 'number' ? `[${key}]` : `${path && '.'}${key}`),
    '',
  );
}

/** At most 40 characters of JSON: enough to recognise a value, never a whole report. */
function brief(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  const json = typeof input === 'string' ? JSON.stringify(input) : String(input);
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}
