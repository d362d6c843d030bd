/** The longest name of a file, its extension included, in characters. */
const MAX_LENGTH = 60;

/**
 * Makes a file name in plain ASCII from a heading: “Khen thưởng theo đơn vị” → `khen-thuong-theo-don-vi.svg`. It has at
 * most 60 characters; a longer one is cut between words where there are several.
 *
 * @param extension - without its dot.
 * @param fallback - the name where the heading has no Latin letter or digit.
 */
export function createFileName(heading: string, extension: string, fallback: string): string {
  const words = heading
    .normalize('NFKD')
    .toLowerCase()
    // “đ” has no combining mark, so it does not decompose.
    .replaceAll('đ', 'd')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const room = MAX_LENGTH - extension.length - 1;
  return `${fitWords(words ?? [fallback], room)}.${extension}`;
}

/** Joins as many words with hyphens as fit; cuts a first word that is too long. */
function fitWords([first = '', ...others]: readonly string[], room: number): string {
  let name = first.slice(0, room);
  for (const word of others) {
    const longer = `${name}-${word}`;
    if (longer.length > room) break;
    name = longer;
  }
  return name;
}
