import { readFileSync, writeFileSync } from 'node:fs';

/** Inserts a text into a file before `anchor`, which must occur exactly once. */
export function insertBefore(file: string, anchor: string, text: string): void {
  const content = readFileSync(file, 'utf8');
  const [before = '', after, more] = content.split(anchor);
  if (after === undefined || more !== undefined)
    throw new Error(`“${anchor}” is not once in ${file}`);
  writeFileSync(file, before + text + anchor + after);
}
