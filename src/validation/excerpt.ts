import type { Problem, ProblemCode } from './problem.js';

/** The longest text that a problem quotes: enough to recognise it, never a whole file (characters). */
const EXCERPT_LENGTH = 40;

/** Quotes a text on one line, cut short, as JSON; `undefined` for an empty one. */
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

/** Makes a problem of a file, which quotes the text that is wrong. */
export function problemIn(text: string, code: ProblemCode, row?: number, column?: string): Problem {
  return { path: '', row, column, code, found: excerptOf(text) };
}
