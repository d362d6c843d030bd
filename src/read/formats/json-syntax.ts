/** What may be missing at the end of a beginning of JSON, but for brackets. */
const ENDINGS = ['', '0', ':0', '"":0'];

/** More pieces than a file of 20 MB has. */
const MAX_PIECES = 2 ** 25;

/**
 * Index of the first piece by which a text is no JSON; of its last one where it stops too early. Engines name
 * the place in their own words, and some do not.
 *
 * @param pieces - of the text, each up to a comma or the end of a line.
 */
export function findSyntaxError(pieces: readonly string[]): number {
  // Binary search for the longest beginning that can still become JSON.
  let sound = 0;
  for (let step = MAX_PIECES / 2; step >= 1; step /= 2) {
    const longer = sound + step;
    if (longer < pieces.length && canGoOn(pieces.slice(0, longer).join(''))) sound = longer;
  }
  return sound;
}

/** Whether whole pieces are the beginning of some JSON. */
function canGoOn(text: string): boolean {
  // Without escapes and strings, only the brackets of the structure are left.
  const [structure = '', openString] = text
    .replace(/\\./g, '')
    .replace(/"[^"]*"/g, '')
    .split('"');
  // A comma may stand in a string, so that a piece may end inside one.
  const quote = openString === undefined ? '' : '"';
  const brackets = closeBrackets(structure);
  return ENDINGS.some((ending) => isJSON(text + quote + ending + brackets));
}

/** The brackets that close those that are open. */
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
