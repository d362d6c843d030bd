import { readFileSync } from 'node:fs';

/** Parses a JSON file; the caller names its type. */
export function readJSON<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'));
}
