import { readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema';
import { elementsOf } from './elements.ts';
import { writeTables } from './tables.ts';

/** Returns a README with the tables of a manifest between its markers. */
export function fillReadme(readme: string, manifest: Package): string {
  return fillMarks(readme, 'elements', writeTables(elementsOf(manifest)));
}

/**
 * Replaces the content between the markers of a name.
 *
 * @throws {Error} if the text has no such markers.
 */
export function fillMarks(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md needs ${start} and ${end}`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

if (import.meta.main) {
  const manifest: Package = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  writeFileSync('README.md', fillReadme(readFileSync('README.md', 'utf8'), manifest));
}
