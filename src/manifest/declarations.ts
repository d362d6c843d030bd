import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes the declarations in a folder to which no entry leads: they describe what nobody can import. */
export function removeUnreachable(folder: string, entries: readonly string[]): void {
  const reached = new Set(entries);
  // A set goes on to what is added while it is walked.
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
