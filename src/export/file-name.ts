/** The longest name of a file, its ending included (characters). */
const LONGEST = 60;

/**
 * A file's name in plain ASCII from a heading: “Khen thưởng theo đơn vị” → `khen-thuong-theo-don-vi.svg`; at most
 * 60 characters, cut at a word where there is one.
 *
 * @param other - the name without its ending where the heading has no Latin letter or digit.
 */
export function fileName(heading: string, ending: string, other: string): string {
  const words = heading
    .normalize('NFKD')
    .toLowerCase()
    // Its stroke is no mark that comes apart.
    .replaceAll('đ', 'd')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const room = LONGEST - ending.length - 1;
  let name = (words[0] ?? other).slice(0, room);
  for (const word of words.slice(1)) {
    if (name.length + 1 + word.length > room) break;
    name += `-${word}`;
  }
  return `${name}.${ending}`;
}
