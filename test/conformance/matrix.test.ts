import { describe, expect, it } from 'vitest';
import { LINES, line } from './lines.ts';
import { fillMatrix, printMatrix, type TestResult, writeMatrix } from './matrix.ts';

const FILE = 'test/conformance/some.browser.test.ts';

/** A passing test for each line and element, and for each proof. */
const tests: readonly TestResult[] = LINES.flatMap(({ number, on, proofs = [] }) => [
  ...on.map((tag) => ({ file: FILE, name: `<${tag}> in vi ${line(number)}`, passed: true })),
  ...proofs.flatMap(({ file, names }) => names.map((name) => ({ file, name, passed: true }))),
]);

const row = (results: readonly TestResult[], number: number, exists = () => true) =>
  fillMatrix(results, exists)[number - 1];

describe('fillMatrix(tests, exists)', () => {
  it('holds when every line has a test for every element', () => {
    const rows = fillMatrix(tests, () => true);
    expect(rows).toHaveLength(30);
    expect(rows.flatMap(({ reasons }) => reasons)).toEqual([]);
    expect(rows.flatMap(({ verdicts }) => verdicts)).not.toContain('fail');
    expect(rows[3]?.verdicts).toEqual(['pass', 'pass', 'pass', 'none', 'pass']);
  });

  it('fails where a test elsewhere is not there any more', () => {
    const others = tests.filter(({ name }) => name !== 'are heard only inside');
    const { verdicts, reasons } = row(others, 15) ?? {};
    expect(verdicts).toEqual(['fail', 'fail', 'fail', 'fail', 'fail']);
    expect(reasons).toEqual(['no test “are heard only inside” in keyboard.browser.test.ts']);
  });

  it('fails for an element that has no test', () => {
    const { verdicts, reasons } =
      row(
        tests.filter(({ name }) => name !== `<key-figures> in vi ${line(7)}`),
        7,
      ) ?? {};
    expect(verdicts).toEqual(['pass', 'pass', 'pass', 'fail', 'pass']);
    expect(reasons).toEqual(['no test for <key-figures>']);
  });

  it('fails by one test among several, and says which', () => {
    const name = `<award-chart layout="dots"> ${line(9)}, in dark`;
    const { verdicts, reasons } = row([...tests, { file: FILE, name, passed: false }], 9) ?? {};
    expect(verdicts).toEqual(['fail', 'pass', 'pass', 'none', 'pass']);
    expect(reasons).toEqual([name]);
  });

  it('fails without the picture that was looked at', () => {
    expect(row(tests, 12, () => false)?.verdicts).toContain('fail');
    expect(row(tests, 12)?.verdicts).toEqual(['seen', 'seen', 'seen', 'none', 'seen']);
  });

  it('counts a test elsewhere for the elements that it is said to be about', () => {
    const proof = {
      file: 'test/interaction/keyboard.browser.test.ts',
      name: 'keys in a plot are heard only inside it',
      passed: false,
    };
    expect(row([...tests, proof], 15)?.verdicts).toEqual(['fail', 'fail', 'fail', 'pass', 'fail']);
    expect(row([...tests, { ...proof, file: FILE }], 15)?.verdicts).not.toContain('fail');
  });
});

describe('printMatrix(rows) and writeMatrix(rows)', () => {
  it('have a row for each line', () => {
    const rows = fillMatrix(tests, () => true);
    expect(printMatrix(rows).split('\n')).toHaveLength(1 + 30);
    expect(writeMatrix(rows).split('\n')).toHaveLength(2 + 30);
  });
});
