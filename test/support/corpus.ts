type Language = 'vi' | 'en';

/** What is expected of a broken input: the sentences of the element, and of the command line where they differ. */
export type Expected = Readonly<Record<Language | `${Language} check`, readonly string[]>>;

/**
 * Reads the text that stands beside an input of the corpus: blocks of lines, each under `vi`, `en`,
 * `vi check` or `en check`.
 *
 * @param file - what `{file}` stands for: the address or the path of the input.
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
