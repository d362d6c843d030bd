import { FIGURE_KEYS, type FigureListName } from '../report/lists.js';
import { nameKey } from '../report/normalize.js';
import type { Report } from '../report/report.js';
import { localise, type Text } from '../report/text.js';
import { excerptOf } from './excerpt.js';
import { type Keys, type LocatedProblem, locate, toPath } from './location.js';
import type { Problem, ProblemCode } from './problem.js';
import { type Result, unwrapResult } from './result.js';
import {
  DAMAGED,
  getReportSchema,
  type ListSchema,
  type ObjectSchema,
  type Schema,
  type ValueSchema,
} from './schema.js';

/** A value and where it stands. */
interface Place {
  readonly input: unknown;
  /** The enclosing object or list; none for the root. */
  readonly parent?: Place;
  /** The key or index in the parent. */
  readonly key?: string | number;
  /** Whether it is, or is part of, a name that groups rows. */
  readonly isName: boolean;
}

/**
 * Checks anything against the shape of a {@link Report}. Never throws.
 *
 * @param input - usually the result of `JSON.parse`; it is read once and not kept.
 * @returns a new report, its text in Unicode NFC, its names spelled as where they stand first, its figures with
 *   their qualifier and its missing lists empty; or, where anything is wrong, every problem found, in the order of
 *   the keys.
 * @example
 * const result = validateReport(JSON.parse(text));
 * if (Array.isArray(result)) {
 *   for (const problem of result) console.error(describeProblem(problem, 'en'));
 * } else {
 *   chart.report = result;
 * }
 */
export function validateReport(input: unknown): Report | Problem[] {
  return unwrapResult(checkReport(input));
}

/** The same as a result. */
export function checkReport(input: unknown): Result<Problem> {
  const { report, problems } = locateProblems(input);
  return report ? { report } : { problems: problems.map(({ problem }) => problem) };
}

/** The same, with the row in which each problem stands. */
export function locateProblems(input: unknown): Result<LocatedProblem> {
  const parser = new SchemaParser();
  const report = parser.parse(getReportSchema(), { input, isName: false });
  if (parser.problems.length > 0) return { problems: parser.problems };
  const repeated = findRepeated(report as Report);
  return repeated.length > 0 ? { problems: repeated } : { report: report as Report };
}

/** Reads values by their schemas, and collects the problems on the way. */
class SchemaParser {
  readonly problems: LocatedProblem[] = [];
  /** The first spelling of each name, by key. */
  readonly #spellings = new Map<string, string>();

  parse(schema: Schema, place: Place): unknown {
    const named = schema.isName ? { ...place, isName: true } : place;
    switch (schema.kind) {
      case 'value':
        return this.#parseValue(schema, named);
      case 'list':
        return this.#parseList(schema, named);
      case 'object':
        return this.#parseObject(schema, named);
    }
  }

  #parseValue(schema: ValueSchema, place: Place): unknown {
    const { input, isName } = place;
    const value = schema.parse(input);
    if (value !== undefined) return isName ? this.#spell(value as string) : value;
    const isDamaged = typeof input === 'string' && DAMAGED.test(input);
    return this.#fail(isDamaged ? 'letters' : schema.code, place, quote(input));
  }

  #parseList({ items }: ListSchema, place: Place): unknown {
    const { input, isName } = place;
    if (!Array.isArray(input)) return this.#fail('list', place, quote(input));
    return Array.from(input, (item, key) =>
      this.parse(items, { input: item, parent: place, key, isName }),
    );
  }

  #parseObject(schema: ObjectSchema, place: Place): unknown {
    const { input } = place;
    if (schema.plain && typeof input !== 'object') return this.#parsePlain(schema, place);
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return this.#fail(schema.code, place, quote(input));
    }
    const before = this.problems.length;
    const values = this.#parseProperties(schema, place, { ...input });
    if (this.problems.length > before) return undefined;
    if (schema.check && !schema.check(values)) {
      return this.#fail(schema.code, place, Object.values(values).join('–') || '{…}');
    }
    return schema.complete?.(values) ?? values;
  }

  #parsePlain({ plain, expand }: ObjectSchema, place: Place): unknown {
    const value = this.#parseValue(plain as ValueSchema, place);
    return value !== undefined && expand ? expand(value as never) : value;
  }

  #parseProperties(
    { properties, others }: ObjectSchema,
    place: Place,
    given: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const key in properties) {
      const schema = properties[key] as Schema;
      const input = given[key];
      if (input === undefined && schema.optional) {
        if (schema.kind === 'list') values[key] = [];
        continue;
      }
      values[key] = this.parse(schema, { input, parent: place, key, isName: place.isName });
    }
    for (const key in given) {
      const input = given[key];
      if (Object.hasOwn(properties, key) || input === undefined) continue;
      const name = others?.toKey(key);
      if (others && name !== undefined && !Object.hasOwn(values, name)) {
        values[name] = this.parse(others.value, { ...place, input, parent: place, key });
      } else {
        this.#fail('key', place, key);
      }
    }
    return values;
  }

  #fail(code: ProblemCode, place: Place, found: string | undefined): undefined {
    const keys = keysOf(place);
    this.problems.push({ problem: { path: toPath(keys), code, found }, location: locate(keys) });
  }

  /** Returns the first spelling of a name; “Ủy ban” and “Uỷ ban” are one. */
  #spell(name: string): string {
    const key = nameKey(name);
    const first = this.#spellings.get(key) ?? name;
    this.#spellings.set(key, first);
    return first;
  }
}

/** Keys and indexes from the root to a place. */
function keysOf(place: Place): Keys {
  const keys: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

/** Finds rows that repeat an earlier row's subject. */
function findRepeated(report: Report): LocatedProblem[] {
  return (Object.keys(FIGURE_KEYS) as FigureListName[]).flatMap((list) => {
    const firstIndexes = new Map<string, number>();
    return report[list].flatMap((row, index): LocatedProblem[] => {
      const key = identify(row, FIGURE_KEYS[list]);
      const first = firstIndexes.get(key);
      if (first === undefined) {
        firstIndexes.set(key, index);
        return [];
      }
      const path = `${list}[${index}]`;
      return [
        {
          problem: { path, code: 'unique', found: `${list}[${first}]` },
          location: { list, index, repeatedIndex: first },
        },
      ];
    });
  });
}

/** Identifies a row by everything but its figure and icon; a plain string and its translation are equal. */
function identify(row: object, figureKey: string): string {
  const names = Object.entries(row).map(([key, value]) =>
    key === figureKey || key === 'icon' || value === undefined
      ? ''
      : `${key}: ${localise(value as Text, 'vi')}`,
  );
  return names.join('\n');
}

/** Quotes enough of a value to recognise it. */
function quote(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  return typeof input === 'string' ? (excerptOf(input) ?? '""') : String(input);
}
