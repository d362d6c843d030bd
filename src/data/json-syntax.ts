/** A token of JSON (RFC 8259) after white space: a mark, the start of a string, or another value. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|(")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** What stands in a string up to the next escape, or to its end. */
const PIECE = /[^"\\\t\r\n]*("|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))/y;

/** Which tokens may follow; `s` is a string and `v` another value. */
const VALUE = '{[sv';
const FOLLOWING = { '{': '}s', '[': `]${VALUE}` } as const;

/**
 * The place where a text stops being JSON, its length where it stops too early. Each engine names the
 * place in its own words, and some do not.
 */
export function findSyntaxError(text: string): number {
  /** The brackets that are open, and whether the next string is a key. */
  const open: string[] = [];
  let isKey = false;
  let allowed: string = VALUE;
  let comma = Number.NaN;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [, mark, string] = TOKEN.exec(text) ?? [];
    if (string) TOKEN.lastIndex = findEnd(text, TOKEN.lastIndex);
    const token = mark ?? (string === undefined ? 'v' : 's');
    if (TOKEN.lastIndex === 0 || !allowed.includes(token)) {
      // A comma before a bracket is one too many.
      if (comma === at - 1 && (mark === '}' || mark === ']')) return comma;
      return at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
    }
    if (token === '{' || token === '[') {
      open.push(token);
      allowed = FOLLOWING[token];
      isKey = token === '{';
    } else if (token === ':') {
      allowed = VALUE;
      isKey = false;
    } else if (token === ',') {
      comma = TOKEN.lastIndex - 1;
      isKey = open.at(-1) === '{';
      allowed = isKey ? 's' : VALUE;
    } else if (isKey && token === 's') {
      allowed = ':';
    } else {
      if (token === '}' || token === ']') open.pop();
      isKey = false;
      const around = open.at(-1);
      allowed = around === undefined ? '' : around === '{' ? ',}' : ',]';
    }
  }
}

/** The place after a string; 0 where it does not end. Piece by piece, since engines match no string of 15 MB at once. */
function findEnd(text: string, start: number): number {
  PIECE.lastIndex = start;
  let end: string | undefined = '\\';
  while (end && end !== '"') end = PIECE.exec(text)?.[1];
  return PIECE.lastIndex;
}
