/** Completions of truncated JSON, apart from closing brackets. */
const ENDINGS = ['', '0', ':0', '"":0'];

/** More pieces than a file of 20 MB has. */
const MAX_PIECES = 2 ** 25;

/**
 * Finds the first piece with which a text is not valid JSON; the last piece if the text is
 * truncated. Engines word the position differently, and some leave it out.
 *
 * @param pieces - the text, split after commas and line ends.
 */
export function findSyntaxError(pieces: readonly string[]): number {
  // Binary search for the longest prefix that can still become JSON.
  let sound = 0;
  for (let step = MAX_PIECES / 2; step >= 1; step /= 2) {
    const longer = sound + step;
    if (longer < pieces.length && canGoOn(pieces.slice(0, longer).join(''))) sound = longer;
  }
  return sound;
}

/** Whether a text can be completed to valid JSON. */
function canGoOn(text: string): boolean {
  // Remove escapes and strings, to leave only structural brackets.
  const [structure = '', openString] = text
    .replace(/\\./g, '')
    .replace(/"[^"]*"/g, '')
    .split('"');
  // Commas also occur in strings, so a piece may end inside one.
  const quote = openString === undefined ? '' : '"';
  const brackets = closeBrackets(structure);
  return ENDINGS.some((ending) => isJSON(text + quote + ending + brackets));
}

/** Returns the brackets that close the open ones. */
function closeBrackets(structure: string): string {
  const closing: string[] = [];
  for (const [bracket] of structure.matchAll(/[{}[\]]/g)) {
    if (bracket === '{') closing.push('}');
    else if (bracket === '[') closing.push(']');
    else closing.pop();
  }
  return closing.reverse().join('');
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
