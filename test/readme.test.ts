import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCSV, parseJSON, reconcile } from '../src/data.js';

const readme = readFileSync('README.md', 'utf8');
const example = (language: string) =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

test.each([
  ['json', parseJSON],
  ['csv', parseCSV],
] as const)('the example of a report in %s can be drawn, and its total fits', (language, parse) => {
  const report = parse(example(language));
  if (Array.isArray(report)) throw new Error(JSON.stringify(report));
  expect([report.awards.length, report.totals.length]).toEqual([1, 1]);
  expect(reconcile(report).map(({ outcome }) => outcome)).toEqual(['within']);
});

test('every test that the README names is there', () => {
  const files = Array.from(readme.matchAll(/`(test\/[^`]+\.ts)`/g), ([, file = '']) => file);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
