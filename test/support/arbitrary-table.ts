import fc from 'fast-check';

/** A cell as people write it: its markup, and the visible lines of text. */
export interface WrittenCell {
  readonly html: string;
  readonly lines: readonly string[];
}

/** A table whose rows have names in the first columns and numbers in the others. */
export interface WrittenTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** Header rows of each kind of table, and the cells before the numbers of a row. */
const SHAPES: readonly { headers: readonly string[]; names: readonly string[]; most: number }[] = [
  { headers: ['Đơn vị', 'Cá nhân', 'Tập thể'], names: [], most: 2 },
  { headers: ['Đơn vị', 'Hình thức', 'Cá nhân', 'Tập thể'], names: ['Bằng khen'], most: 2 },
  { headers: ['Hỗ trợ', 'Số hộ'], names: [], most: 1 },
  { headers: ['Công trình', 'Đơn vị tính', 'Số lượng'], names: ['km'], most: 1 },
  { headers: ['Đơn vị', 'Đối tượng', 'Số lượng'], names: ['Cá nhân'], most: 1 },
];

const NUMBERS = [
  '0',
  '5',
  '12',
  '120',
  '1.234',
  '12,5',
  '1,234',
  '12.300',
  '0,125',
  '1 200',
  '5.0',
];
const NEARBY = [
  'hơn ',
  'gần ',
  '~',
  '*',
  '%',
  ' ',
  '\u00a0',
  '\u200b',
  '.',
  ',',
  '-',
  ' km',
  '1',
  '12',
];

/** Texts with a number, or with something that resembles one. */
export const numberText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NUMBERS) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('hơn ', 'gần '), fc.constantFrom(...NUMBERS))
      .map((it) => it.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...NUMBERS, ...NEARBY), { maxLength: 3 })
      .map((it) => it.join('')),
  },
  fc.string({ maxLength: 6 }),
);

const fragment = fc.oneof(
  {
    weight: 12,
    arbitrary: numberText
      .map((text) => text.replace(/[<&]/g, ' '))
      .map((text) => ({ html: text, text })),
  },
  fc.constantFrom(...NUMBERS).map((text) => ({ html: `<b>${text}</b>`, text })),
  fc
    .constantFrom('<sup>1</sup>', '<del>150</del>', '<!-- 7 -->', '<span hidden>8</span>')
    .map((html) => ({ html, text: '' })),
);
const line = fc
  .oneof({ weight: 9, arbitrary: fc.tuple(fragment) }, fc.tuple(fragment, fragment))
  .map((parts) => ({
    html: parts.map(({ html }) => html).join(''),
    text: parts.map(({ text }) => text).join(''),
  }));
const lines = fc.oneof({ weight: 9, arbitrary: fc.tuple(line) }, fc.tuple(line, line));

const numberCell: fc.Arbitrary<WrittenCell> = fc
  .tuple(lines, fc.constantFrom('p', 'div', 'li', 'br'))
  .map(([own, tag]) => ({
    html:
      tag === 'br'
        ? own.map(({ html }) => html).join('<br>')
        : own.map(({ html }) => `<${tag}>${html}</${tag}>`).join(''),
    lines: own.map(({ text }) => text),
  }));

const plain = (text: string): WrittenCell => ({ html: text, lines: [text] });

/** Tables, many of them readable, with numbers in every notation and remarks beside them. */
export const writtenTable: fc.Arbitrary<WrittenTable> = fc
  .tuple(
    fc.constantFrom(...SHAPES),
    fc.array(fc.tuple(numberCell, numberCell), { minLength: 1, maxLength: 3 }),
  )
  .map(([{ headers, names, most }, numbers]) => ({
    headers,
    rows: numbers.map((cells, index) => [
      plain(`Tên ${'ABC'[index]}`),
      ...names.map(plain),
      ...cells.slice(0, most),
    ]),
  }));
