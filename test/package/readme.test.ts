import { readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema';
import { expect, test } from 'vitest';
import { fillReadme } from '../../src/manifest/readme.ts';
import { readJSON } from '../support/read-json.ts';

const readme = readFileSync('README.md', 'utf8');

test('the tables of the README are those of the manifest; `npm run docs` writes them anew', () => {
  expect(readme).toBe(fillReadme(readme, readJSON<Package>('custom-elements.json')));
});

test('every command of the README is there', () => {
  const { scripts } = readJSON<{ scripts: Record<string, string> }>('package.json');
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
