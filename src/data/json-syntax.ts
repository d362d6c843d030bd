/** What may be missing at the end of a piece of JSON, but for brackets. */
const ENDINGS = ['', '0', ':0', '"":0'];

/**
 * Index of the first piece by which a text is no JSON; of its last one where it stops too early. Each engine
 * names the place in its own words, and some do not.
 *
 * @param pieces - of the text, each up to a comma or the end of a line.
 */
export function findSyntaxError(pieces: readonly string[]): number {
  let good = 0;
  for (let step = 2 ** 24; step >= 1; step /= 2) {
    const more = good + step;
    if (more < pieces.length && canGoOn(pieces.slice(0, more).join(''))) good = more;
  }
  return good;
}

/** Whether whole pieces are the beginning of any JSON. */
function canGoOn(text: string): boolean {
  const [marks = '', open] = text
    .replace(/\\./g, '')
    .replace(/"[^"]*"/g, '')
    .split('"');
  const closing: string[] = [];
  for (const [mark] of marks.matchAll(/[{}[\]]/g)) {
    if (mark === '{') closing.push('}');
    else if (mark === '[') closing.push(']');
    else closing.pop();
  }
  const brackets = closing.reverse().join('');
  // A comma may stand in a string.
  const quote = open === undefined ? '' : '"';
  return ENDINGS.some((ending) => {
    try {
      JSON.parse(text + quote + ending + brackets);
      return true;
    } catch {
      return false;
    }
  });
}
