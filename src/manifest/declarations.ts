import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes type declarations that no entry imports, directly or indirectly. */
export function removeUnreachable(folder: string, entries: readonly string[]): void {
  const reached = new Set(entries);
  // Iterating over a set includes members added on the way.
  for (const file of reached) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?'(\.[^']*)\.js'/g)) {
      reached.add(join(dirname(file), `${path}.d.ts`));
    }
  }
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    if (!reached.has(file)) rmSync(join(folder, file));
  }
}
