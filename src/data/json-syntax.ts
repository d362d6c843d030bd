/** What may be missing at the end of a line of JSON, but for brackets. */
const ENDINGS = ['', '0', ':0', '"":0'];

/**
 * Index of the first line by which a text is no JSON; of its last one where it stops too early. Each engine
 * names the place in its own words, and some do not.
 */
export function findSyntaxError(lines: readonly string[]): number {
  let good = 0;
  for (let step = 2 ** 24; step >= 1; step /= 2) {
    const more = good + step;
    if (more < lines.length && canGoOn(lines.slice(0, more).join('\n'))) good = more;
  }
  return good;
}

/** Whether whole lines are the beginning of any JSON. */
function canGoOn(text: string): boolean {
  let closing = '';
  const marks = text.replace(/\\./g, '').replace(/"[^"]*"/g, '');
  for (const [mark] of marks.matchAll(/[{}[\]]/g)) {
    if (mark === '{') closing = `}${closing}`;
    else closing = mark === '[' ? `]${closing}` : closing.slice(1);
  }
  return ENDINGS.some((ending) => {
    try {
      JSON.parse(text + ending + closing);
      return true;
    } catch {
      return false;
    }
  });
}
