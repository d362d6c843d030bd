import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Runs every check, even after a failure. The last line counts passed and failed checks and tests.

let passed = 0;
let failed = 0;

for (const script of ['lint', 'typecheck', 'build', 'size']) {
  if (npm('run', script)) passed++;
  else failed++;
}

const results = join(mkdtempSync(join(tmpdir(), 'verify-')), 'results.json');
const reporters = ['minimal', './test/support/summary-reporter.ts', 'json'];
const green = npm(
  'test',
  '--',
  ...reporters.map((name) => `--reporter=${name}`),
  `--outputFile=${results}`,
);
const counts = readCounts();
passed += counts.passed;
failed += counts.failed;
if (npm('run', 'conformance', '--', results)) passed++;
else failed++;
// A file that fails to load counts no tests, so count it as one failure.
if (!green && counts.failed === 0) failed++;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function npm(...args: string[]): boolean {
  console.log(`\n— ${args[0] === 'run' ? args[1] : args[0]}`);
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['--silent', ...args], { stdio: 'inherit', shell: windows });
  return status === 0;
}

function readCounts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
    return { passed: numPassedTests as number, failed: numFailedTests as number };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
