import type { Problem, ProblemCode } from './problem.js';

/** Longest text that a problem quotes, in characters: enough to recognise it. */
const EXCERPT_LENGTH = 40;

/** Quotes a text as JSON on one line, shortened; `undefined` for an empty text. */
export function excerptOf(text: string): string | undefined {
  const line = text
    .trim()
    .slice(0, 999)
    .replace(/\s*\n\s*/g, ' / ');
  if (!line) return undefined;
  if (line.length <= EXCERPT_LENGTH) return JSON.stringify(line);
  const start = line.slice(0, EXCERPT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '');
  return JSON.stringify(`${start}…`);
}

/** Creates a problem of a file that quotes the faulty text. */
export function problemIn(text: string, code: ProblemCode, row?: number, column?: string): Problem {
  return { path: '', row, column, code, found: excerptOf(text) };
}
