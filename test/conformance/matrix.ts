import { table } from '../../src/manifest/tables.ts';
import { LINES, type Line, line, TAGS } from './lines.ts';

/** The result of a test. */
export interface TestResult {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Full name, including its suites. */
  readonly name: string;
  readonly passed: boolean;
}

/**
 * Whether a line holds for an element. `seen`: tests pass and a person has looked; `none`: does not
 * apply.
 */
export type Verdict = 'pass' | 'seen' | 'fail' | 'none';

export interface MatrixRow {
  readonly line: Line;
  /** One verdict per element. */
  readonly verdicts: readonly Verdict[];
  /** Reasons for the verdicts `fail`. */
  readonly reasons: readonly string[];
}

/**
 * Judges each line for each element.
 *
 * @param exists - whether a file that a person looked at exists.
 */
export function fillMatrix(
  tests: readonly TestResult[],
  exists: (file: string) => boolean,
): MatrixRow[] {
  return LINES.map((it) => {
    const own = tests.filter((test) => shows(test, it));
    const lost = [
      ...(it.looked ?? []).filter((file) => !exists(file)).map((file) => `${file} is not there`),
      ...findLostProofs(tests, it),
    ];
    const reasons = new Set(lost);
    const verdicts = TAGS.map((tag): Verdict => {
      if (!it.on.includes(tag)) return 'none';
      const about = own.filter((test) => elementsOf(test, it).includes(tag));
      if (about.length === 0) reasons.add(`no test for <${tag}>`);
      for (const { name, passed } of about) if (!passed) reasons.add(name);
      const holds = about.length > 0 && about.every(({ passed }) => passed) && lost.length === 0;
      if (!holds) return 'fail';
      return it.looked ? 'seen' : 'pass';
    });
    return { line: it, verdicts, reasons: [...reasons] };
  });
}

/** Finds proofs of a line that did not run. */
function findLostProofs(tests: readonly TestResult[], { proofs = [] }: Line): string[] {
  return proofs.flatMap(({ file, names }) => {
    const own = tests.filter((test) => standsIn(test, file));
    const lost = names.filter((name) => !own.some((test) => test.name.includes(name)));
    return lost.map((name) => `no test “${name}” in ${file}`);
  });
}

function proofOf(test: TestResult, { proofs = [] }: Line) {
  return proofs.find(
    ({ file, names }) => standsIn(test, file) && names.some((name) => test.name.includes(name)),
  );
}

function standsIn({ file }: TestResult, end: string): boolean {
  return `/${file}`.endsWith(`/${end}`);
}

function shows(test: TestResult, it: Line): boolean {
  return test.name.includes(line(it.number)) || proofOf(test, it) !== undefined;
}

function elementsOf(test: TestResult, it: Line): readonly string[] {
  const named = TAGS.filter((tag) => test.name.includes(`<${tag}`));
  return named.length > 0 ? named : (proofOf(test, it)?.of ?? []);
}

/** Formats the matrix for a terminal, with the reasons of failures. */
export function printMatrix(rows: readonly MatrixRow[]): string {
  const width = Math.max(...LINES.map(({ number }) => line(number).length));
  const print = (title: string, cells: readonly string[]) =>
    [title.padEnd(width), ...cells].join('  ').trimEnd();
  const columns = TAGS.map((tag) => tag.split('-')[0] ?? tag);
  return [
    print('', columns),
    ...rows.flatMap(({ line: { number }, verdicts, reasons }) => [
      print(
        line(number),
        verdicts.map((verdict, index) => WORDS[verdict].padEnd(columns[index]?.length ?? 0)),
      ),
      ...reasons.map((reason) => `    ${reason}`),
    ]),
  ].join('\n');
}

const WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  seen: 'seen',
  fail: 'FAIL',
  none: '–',
};

/** Formats the matrix for the README. */
export function writeMatrix(rows: readonly MatrixRow[]): string {
  const signs: Readonly<Record<Verdict, string>> = { ...WORDS, pass: '✓', seen: '✓', fail: '✗' };
  return table(
    ['#', 'holds when', ...TAGS.map((tag) => `\`${tag}\``), 'and looked at'],
    rows.map(({ line: { number, title, looked = [] }, verdicts }) => [
      String(number),
      title,
      ...verdicts.map((verdict) => signs[verdict]),
      looked.map((file) => `[${nameOf(file)}](${file})`).join(', '),
    ]),
  );
}

/** Turns “greyscale-light.png” into “greyscale light”. */
function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '').replaceAll('-', ' ');
}
