import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fillMarks } from '../../src/manifest/readme.ts';
import { LINES } from './lines.ts';
import { fillMatrix, printMatrix, type TestResult, writeMatrix } from './matrix.ts';

// Judges every line of conformance for every element; fails if one does not hold. Without arguments
// it runs the tests and writes the README's table. With the path of results, it compares instead.

const [given] = process.argv.slice(2);
const matrix = fillMatrix(readResults(given ?? runTests()), existsSync);
console.log(printMatrix(matrix));
const readme = readFileSync('README.md', 'utf8');
const filled = fillMarks(readme, 'conformance', writeMatrix(matrix));
const failed = matrix.filter(({ verdicts }) => verdicts.includes('fail')).length;
console.log(`\n${LINES.length - failed} of ${LINES.length} lines hold`);
if (failed > 0) process.exitCode = 1;
if (!given) {
  writeFileSync('README.md', filled);
} else if (filled !== readme) {
  console.log('The table of the README is another: `npm run conformance` writes it.');
  process.exitCode = 1;
}

/** Runs the tests that show the lines; returns the path of their results. */
function runTests(): string {
  const results = join(mkdtempSync(join(tmpdir(), 'conformance-')), 'results.json');
  const files = new Set(LINES.flatMap(({ proofs = [] }) => proofs.map(({ file }) => file)));
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile=${results}`];
  spawnSync('npx', ['vitest', 'run', 'test/conformance', ...files, ...reporters], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return results;
}

/** Parses Vitest's JSON reporter output, which has Jest's format. */
function readResults(path: string): TestResult[] {
  const { testResults }: JestResults = JSON.parse(readFileSync(path, 'utf8'));
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative('.', file).replaceAll('\\', '/'),
      name: fullName,
      passed: status === 'passed',
    })),
  );
}

interface JestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}
