import { readFileSync } from 'node:fs';

/** What a JSON file holds; the caller says of which type. */
export function readJSON<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'));
}
