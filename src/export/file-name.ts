/** The longest name of a file, its ending included (characters). */
const LONGEST = 60;

/**
 * A file's name in plain ASCII from a heading: “Khen thưởng theo đơn vị” → `khen-thuong-theo-don-vi.svg`; at most
 * 60 characters, cut at a word where there is one.
 *
 * @param other - the name without its ending where the heading has no Latin letter or digit.
 */
export function fileName(heading: string, ending: string, other: string): string {
  const name = heading
    .normalize('NFKD')
    .toLowerCase()
    // Its stroke is no mark that comes apart.
    .replaceAll('đ', 'd')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
    ?.join('-');
  const room = LONGEST - ending.length - 1;
  // What follows the last hyphen is a part of a word, or nothing.
  const whole = `${name ?? other}-`.slice(0, room + 1).replace(/-[^-]*$/, '');
  return `${whole.slice(0, room)}.${ending}`;
}
