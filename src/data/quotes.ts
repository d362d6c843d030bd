import { type Problem, problemIn } from './problem.js';

/**
 * The first cell of a text in rows whose quotation marks do not match: d3's parser would cut such a cell
 * in two, or take the rest of the file for it, and say nothing.
 */
export function findStrayQuote(text: string, delimiter: string): Problem | undefined {
  const marks = `${delimiter}\r\n`;
  // A mark; a cell; or what stands between quotation marks of one, since engines match no cell of 15 MB at once.
  const pieces = new RegExp(
    `\r\n|[${marks}]|[^"${marks}][^${marks}]*|"[^"]*"(?=["${marks}]|$)`,
    'gy',
  );
  let row = 1;
  let start = 0;
  let end = 0;
  for (const [piece] of text.matchAll(pieces)) {
    end += piece.length;
    if (!piece.startsWith('"')) start = end;
    if (/^[\r\n]/.test(piece)) row++;
  }
  if (end === text.length) return undefined;
  return problemIn(text.slice(start + 1, start + 100).trim() || '"', 'quotes', row);
}
