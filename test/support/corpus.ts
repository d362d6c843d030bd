type Language = 'vi' | 'en';

/** Expected messages for a broken input: from elements, and from the command where it differs. */
export type Expected = Readonly<Record<Language | `${Language} check`, readonly string[]>>;

/**
 * Parses the expectations beside a corpus input: blocks of lines, each headed `vi`, `en`, `vi
 * check` or `en check`.
 *
 * @param file - replaces `{file}`: the address or path of the input.
 */
export function readExpected(text: string, file: string): Expected {
  const blocks = text.trim().split('\n\n');
  const named = new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.split('\n');
      return [name, lines.map((line) => line.replace('{file}', () => file))];
    }),
  );
  const [vi = [], en = []] = [named.get('vi'), named.get('en')];
  return {
    vi,
    en,
    'vi check': named.get('vi check') ?? vi,
    'en check': named.get('en check') ?? en,
  };
}
