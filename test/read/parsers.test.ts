import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import {
  describeProblem,
  type Problem,
  parseCSV,
  parseReport,
  type Report,
} from '../../src/data.js';
import { findNumberLocale } from '../../src/i18n/element-language.js';
import { createPageReader } from '../../src/read/formats/page-report.js';
import { unwrapResult } from '../../src/validation/result.js';
import { numberText, type WrittenTable, writtenTable } from '../support/arbitrary-table.js';

const locale = fc.constantFrom('vi' as const, 'en' as const);

/** The figures of rows; totals are left out, since they may be sums. */
function figuresOf(read: Report | readonly Problem[]): number[] {
  if (!('awards' in read)) return [];
  const figures = [
    ...read.awards.map(({ count }) => count),
    ...read.infrastructure.map(({ quantity }) => quantity),
    ...read.households.map(({ households }) => households),
  ];
  return figures.map(({ value }) => value);
}

/** The significant digits of a number, the same in every notation. */
function digitsOf(text: string): string {
  const [exponent] = /\d+(\.\d+)?e[-+]?\d+/i.exec(text) ?? [];
  const digits = exponent ? String(Number(exponent)) : text;
  return digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

const linesOf = ({ rows }: WrittenTable) => rows.flat().flatMap(({ lines }) => lines);

/** Expects every figure to stand in a single line of an input cell. */
function expectNothingInvented(read: Report | readonly Problem[], lines: readonly string[]) {
  const stated = new Set(lines.map(digitsOf));
  for (const figure of figuresOf(read)) expect(stated).toContain(digitsOf(String(figure)));
}

describe('parseCSV(text)', () => {
  it('never invents a figure, whatever stands in the cells', () => {
    const mark = fc.constantFrom(',', ';', '\t', '|');
    fc.assert(
      fc.property(writtenTable, mark, fc.boolean(), locale, (table, delimiter, quoted, lang) => {
        const write = (cell: string) => (quoted ? `"${cell.replaceAll('"', '""')}"` : cell);
        const cells = table.rows.map((row) => row.map(({ lines }) => lines.join('\n')));
        const text = [table.headers, ...cells]
          .map((row) => row.map(write).join(delimiter))
          .join('\r\n');
        const read = parseCSV(text, { locale: lang });
        // An unquoted delimiter or line break splits a cell.
        const parted = text.split(new RegExp(`[${delimiter}"\r\n]`));
        expectNothingInvented(read, quoted ? linesOf(table) : parted);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the text, and says what is wrong', () => {
    const signs = fc.constantFrom(
      '{',
      '\u00a0',
      'đơn vị',
      'số lượng',
      'cá nhân',
      ';',
      ',',
      '"',
      '\n',
      '\r',
      '5',
      ' ',
      'sep=',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('csv', 'json', undefined), (it, format) => {
        const read = parseReport(it, { format });
        if (!Array.isArray(read)) return;
        const said = (['vi', 'en'] as const).flatMap((lang) =>
          read.map((problem) => describeProblem(problem, lang)),
        );
        expect(said.length).toBeGreaterThan(0);
        for (const sentence of said) expect(sentence).toMatch(/^.+: .+\.$/s);
        expect(said.join()).not.toMatch(/“”/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a reader of pages', () => {
  const readPage = createPageReader(findNumberLocale);
  const spans = fc.array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant('') },
      fc.constantFrom(' colspan=2', ' rowspan=2', ' rowspan=0', ' hidden'),
    ),
    { maxLength: 20 },
  );
  const element = fc.constantFrom('award-chart', 'infrastructure-chart', 'household-chart', 'div');

  it('never invents a figure, whatever stands in the cells', () => {
    fc.assert(
      fc.property(writtenTable, spans, element, locale, (table, own, tag, lang) => {
        let next = 0;
        const cell = (name: string, html: string) =>
          `<${name}${own[next++] ?? ''}>${html}</${name}>`;
        const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`;
        const html = [
          row(table.headers.map((header) => cell('th', header))),
          ...table.rows.map((cells) => row(cells.map(({ html }) => cell('td', html)))),
        ];
        const page = `<${tag}><table>${html.join('')}</table></${tag}>`;
        expectNothingInvented(unwrapResult(readPage(page, { locale: lang })), linesOf(table));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the page', () => {
    const tags = 'table tr td th thead tfoot caption p br sup template script award-chart'.split(
      ' ',
    );
    const piece = fc.oneof(
      fc.constantFrom(
        ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} colspan=3 hidden>`]),
      ),
      numberText,
      fc.constantFrom('Đơn vị', 'Cá nhân', 'Số hộ', 'Hỗ trợ'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { report, problems } = readPage(pieces.join(''), { locale: 'vi' });
        expect(report ?? problems).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('check', () => {
  it('never throws, whatever the bytes', async () => {
    const beginning = fc.constantFrom('', '{', '<table>', 'đơn vị;số lượng\n', '\ufeff', 'PK');
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 200 }), async (start, bytes) => {
        const input = (async function* () {
          yield new TextEncoder().encode(start);
          yield bytes;
        })();
        const { code, out } = await run(['check', '--json'], { input, isTerminal: false });
        expect(code === 0).toBe(JSON.parse(out).valid);
      }),
    );
  });
});
