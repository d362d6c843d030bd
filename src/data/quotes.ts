import { excerptOf, type Problem } from './problem.js';

/**
 * The first cell of a text in rows whose quotation marks do not match: d3's parser would cut such a cell
 * in two, or take the rest of the file for it, and say nothing.
 */
export function findStrayQuote(text: string, delimiter: string): Problem[] {
  const end = new RegExp(`[${delimiter}\r\n]|$`, 'g');
  let row = 1;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    if (text[at] === '"') {
      at = afterQuotes(text, at);
      if (at < 0 || !(at >= text.length || `${delimiter}\r\n`.includes(text[at] ?? ''))) {
        return [
          {
            path: '',
            row,
            expected: 'quotes',
            found: excerptOf(text.slice(start + 1, start + 100).trim() || '"'),
          },
        ];
      }
    } else {
      end.lastIndex = at;
      at = end.exec(text)?.index ?? text.length;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    if (text[at] === '\r' || text[at] === '\n') row++;
  }
  return [];
}

/** The place after the mark that closes a cell; -1 where none does. */
function afterQuotes(text: string, start: number): number {
  let at = start;
  do {
    at = text.indexOf('"', at + 1);
    if (at < 0) return -1;
  } while (text[++at] === '"');
  return at;
}
