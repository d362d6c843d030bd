import { readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema';
import { elementsOf } from './elements.ts';
import { writeTables } from './tables.ts';

const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';

/**
 * A README with the tables of a manifest between its marks.
 *
 * @throws {Error} where it has no marks.
 */
export function fillReadme(readme: string, manifest: Package): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md needs ${START} and ${END}`);
  return `${before}${START}\n\n${writeTables(elementsOf(manifest))}\n\n${END}${after}`;
}

if (import.meta.main) {
  const manifest: Package = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  writeFileSync('README.md', fillReadme(readFileSync('README.md', 'utf8'), manifest));
}
