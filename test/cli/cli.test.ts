import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run.js';
import { formatCSV, laiChauReport, parseCSV, validateReport } from '../../src/data.js';
import { arbitraryLists } from '../support/arbitrary-text.js';

const scratch = mkdtempSync(join(tmpdir(), 'bien-phong-charts-cli-'));
afterAll(() => rm(scratch, { recursive: true }));

/** Runs a command line with `input` on standard input; without it, as at a terminal. */
function cli(args: string, input?: string | Uint8Array) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const stream = (async function* () {
    if (bytes) yield bytes;
  })();
  // Two or more spaces separate words, so that a word may contain one.
  const words = args.split(/ {2,}/).filter(Boolean);
  return run(words, { input: stream, isTerminal: input === undefined });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

const GOOD = 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;hơn 40\nTổng cộng;cá nhân;50\n';
const BROKEN = 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;4\nSở Nội vụ;con mèo;-2\n';
const good = file('tốt.csv', GOOD);
const broken = file('hỏng.csv', BROKEN);

describe('check', () => {
  test('a report that can be drawn, with its warnings and reconciliation', async () => {
    expect(await cli(`check  ${good}`)).toEqual({
      code: 0,
      err: '',
      out: `${good}: vẽ được biểu đồ.

  Tên báo cáo    Kết quả chương trình
  Nơi thực hiện  không nêu
  Thời gian      không nêu
  Nguồn          tốt.csv

Số liệu đọc được:
  Khen thưởng             1
  Công trình              0
  Hộ dân được giúp đỡ     0
  Tổng số do nguồn nêu    1
  Nhắc đến, không nêu số  0

Lưu ý (biểu đồ vẫn vẽ được):
  1. UBND tỉnh: nguồn nêu hơn 40 cá nhân, không phải con số chính xác.

Đối chiếu với tổng số do nguồn nêu:
  1. Đã đối chiếu: nguồn nêu 50 cá nhân, chi tiết cộng lại là hơn 40, phù hợp.
`,
    });
  });

  test('problems with row and column, in Vietnamese', async () => {
    expect(await cli(`check  ${broken}`)).toEqual({
      code: 1,
      err: '',
      out: `${broken}: chưa vẽ được biểu đồ, có 2 lỗi cần sửa.
  1. Dòng 3, cột “đối tượng”: cần “cá nhân” hoặc “tập thể”; hiện là "con mèo".
  2. Dòng 3, cột “số lượng”: cần một số từ 0 trở lên, không kèm gì khác, như 150 hoặc “hơn 150”; hiện là "-2".
`,
    });
  });

  test('problems with row and column, in English', async () => {
    const { code, out } = await cli(`check  ${broken}  --lang  en`);
    expect(code).toBe(1);
    expect(out).toContain('cannot be drawn yet, 2 problems to correct.');
    expect(out).toContain('Row 3, column “số lượng”: expected a number, 0 or more');
  });

  test('JSON', async () => {
    const path = file('report.json', JSON.stringify(laiChauReport));
    const { code, out } = await cli(`check  ${path}  --lang=en`);
    expect(code).toBe(0);
    expect(out).toContain('Five years of All-People Border Guard Day');
    expect(out).toContain('2019–2024');
    expect((await cli(`check  ${file('cut.json', '{"title": ')}`)).code).toBe(1);
  });

  test('standard input, named or not, by its content', async () => {
    for (const args of ['check', 'check  -']) {
      expect((await cli(args, GOOD)).out).toMatch(/^đầu vào chuẩn: vẽ được/);
      expect((await cli(args, JSON.stringify(laiChauReport))).code).toBe(0);
      expect((await cli(args, BROKEN)).code).toBe(1);
    }
    expect((await cli('check', 'xin chào')).out).toContain('cần tệp JSON, CSV hoặc trang HTML');
  });

  test('numbers are read in the language', async () => {
    const figure = (text: string) => `support,value\nA,"${text}"`;
    expect((await cli('check', figure('1,234'))).code).toBe(1);
    expect((await cli('check  --lang  en', figure('1,234'))).code).toBe(0);
  });

  test('a fraction of a person or a household is a warning', async () => {
    const people = await cli('check', 'issuer,recipient,value\nA,cá nhân,"12,5"');
    expect(people.code).toBe(0);
    expect(people.out).toContain('A: 12,5 cá nhân không phải số nguyên');
    const homes = await cli('check  --lang  en', 'support,value\nA,1.25\nB,2');
    expect(homes.out).toContain('A: 1.25 households is no whole number');
    expect(homes.out).not.toContain('B: ');
  });

  test('a total of an unknown subject is a warning', async () => {
    const report = (of: string) =>
      JSON.stringify({ ...laiChauReport, totals: [{ of, figure: 150 }] });
    const misspelt = await cli('check', report('individual'));
    expect(misspelt.code).toBe(0);
    expect(misspelt.out).toContain('Tổng “individual”: báo cáo không có số liệu nào tên như vậy');
    expect((await cli('check  --lang  en', report('persons'))).out).toContain(
      'The total of “persons”: nothing in the report has this name',
    );
    for (const of of ['individuals', 'awards', 'households', 'km']) {
      expect((await cli('check', report(of))).out).not.toContain('Tổng “');
    }
  });

  test('--json says the same to programs', async () => {
    const { code, out } = await cli(`check  --json  ${good}`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      file: good,
      valid: true,
      figures: { awards: 1, infrastructure: 0, households: 0, totals: 1, mentions: 0 },
      problems: [],
      warnings: [
        {
          path: 'awards[0].count',
          row: null,
          column: null,
          code: 'exactPart',
          found: 'over 40',
          message: 'UBND tỉnh: nguồn nêu hơn 40 cá nhân, không phải con số chính xác.',
        },
      ],
      reconciliation: [
        {
          index: 0,
          of: 'individuals',
          list: 'awards',
          recipient: 'individual',
          stated: { value: 50, qualifier: 'exact' },
          itemised: { value: 40, qualifier: 'over' },
          outcome: 'within',
          unitemised: { value: 0, qualifier: 'exact' },
          message: 'Đã đối chiếu: nguồn nêu 50 cá nhân, chi tiết cộng lại là hơn 40, phù hợp.',
        },
      ],
    });
  });

  test('--json lists problems', async () => {
    const { code, out } = await cli(`check  ${broken}  --json  --lang  en`);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      figures: null,
      problems: [
        { row: 3, column: 'đối tượng', code: 'recipient', found: '"con mèo"' },
        {
          row: 3,
          column: 'số lượng',
          code: 'number',
          message: expect.stringMatching(/^Row 3/),
        },
      ],
      warnings: [],
      reconciliation: [],
    });
  });

  test('a total that differs is no problem, and is reported once', async () => {
    const { code, out } = await cli('check', GOOD.replace('hơn 40', '40'));
    expect(code).toBe(0);
    expect(out.match(/40/g)).toHaveLength(1);
    expect(out).toContain('chi tiết cộng lại chỉ 40; 10 không được nêu chi tiết');
  });

  test('many problems are cut short in a terminal', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => `A${index},x`);
    const { out } = await cli('check', `support,value\n${rows.join('\n')}`);
    expect(out.split('\n')).toHaveLength(104);
    expect(out).toContain('… và 50 lỗi nữa');
  });

  test('control characters in a file do not reach the terminal', async () => {
    const report = { ...laiChauReport, title: '\u001b[31mA\u009bB', totals: [] };
    expect((await cli('check', JSON.stringify(report))).out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it.each([
    ['UTF-8 with a byte order mark', new Uint8Array(Buffer.from(`\ufeff${GOOD}`))],
    ['UTF-16, little end first', new Uint8Array(Buffer.from(`\ufeff${GOOD}`, 'utf16le'))],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\ufeff${GOOD}`, 'utf16le').swap16())],
  ])('reads %s', async (_, bytes) => {
    expect((await cli('check', bytes)).out).toContain('UBND tỉnh');
    expect((await cli(`check  ${file('đúng.csv', bytes)}`)).code).toBe(0);
  });
});

describe('what cannot be read', () => {
  const latin = file('latin.csv', new Uint8Array([0x61, 0x3b, 0xe9, 0x0a, 0xff]));
  const missing = join(scratch, 'không có.csv');

  it.each([
    ['no such file', missing, 'present', `Không mở được “${missing}”`, `Cannot open “${missing}”`],
    ['a folder', scratch, 'present', 'Không mở được', 'Cannot open'],
    ['another encoding', latin, 'encoding', 'UTF-8', 'UTF-8'],
  ])('%s', async (_, path, code, vi, en) => {
    const vietnamese = await cli(`check  ${path}`);
    expect(vietnamese).toMatchObject({ code: 1, out: expect.stringContaining(vi) });
    expect(await cli(`check  ${path}  --lang  en`)).toMatchObject({
      code: 1,
      out: expect.stringContaining(en),
    });
    const { problems } = JSON.parse((await cli(`check  ${path}  --json`)).out);
    expect(problems).toMatchObject([{ path: '', row: null, code, found: path }]);
    expect(await cli(`convert  ${path}`)).toEqual({ code: 1, out: '', err: vietnamese.out });
  });

  test('more than 20 MB', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20);
    expect(await cli('check', bytes)).toMatchObject({
      code: 1,
      out: 'Không đọc được đầu vào chuẩn: tệp lớn hơn 20 MB.\n',
    });
  });
});

describe('convert', () => {
  test('writes what passes the check, with the same figures', async () => {
    const csv = file('lai-chau.csv', formatCSV(laiChauReport));
    const json = join(scratch, 'out.json');
    expect(await cli(`convert  ${csv}  -o  ${json}`)).toEqual({
      code: 0,
      out: `Đã ghi “${json}”.\n`,
      err: '',
    });
    const text = readFileSync(json, 'utf8');
    expect(text).toMatch(/^\{\n {2}"title".*\}\n$/s);
    expect(validateReport(JSON.parse(text))).toEqual(
      parseCSV(formatCSV(laiChauReport), { name: 'lai-chau.csv' }),
    );
    const counts = async (path: string) => JSON.parse((await cli(`check  --json  ${path}`)).out);
    expect((await counts(json)).figures).toEqual((await counts(csv)).figures);
    expect((await cli(`check  ${json}`)).code).toBe(0);
  });

  test('any report passes the check once it is converted', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLists, async (lists) => {
        const report = { title: 'T', source: { title: 'S' }, ...lists };
        fc.pre(!Array.isArray(validateReport(report)));
        const { code, out } = await cli('convert', JSON.stringify(report));
        expect(code).toBe(0);
        expect(validateReport(JSON.parse(out))).toEqual(validateReport(report));
        expect((await cli('check', out)).code).toBe(0);
      }),
    );
  });

  test('fills in what a file of rows does not say', async () => {
    const { out } = await cli(
      'convert  --title  Thi đua  --place=Điện Biên  --period  2020-2024  --source  Báo cáo',
      GOOD,
    );
    expect(JSON.parse(out)).toMatchObject({
      title: 'Thi đua',
      place: 'Điện Biên',
      period: { from: 2020, to: 2024 },
      source: { title: 'Báo cáo' },
    });
    const { out: year } = await cli('convert  --period  2024', GOOD);
    expect(JSON.parse(year).period).toEqual({ from: 2024, to: 2024 });
  });

  test('checks what is filled in', async () => {
    expect(await cli('convert  --period  2024-2020', GOOD)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('năm đầu không sau năm cuối'),
    });
  });

  test('writes nothing where there are problems', async () => {
    const path = join(scratch, 'never.json');
    const { code, out, err } = await cli(`convert  ${broken}  --output  ${path}`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Dòng 3, cột “số lượng”');
    expect(() => readFileSync(path)).toThrow();
  });

  test('says that a file cannot be written', async () => {
    const path = join(scratch, 'no/such/folder.json');
    expect(await cli(`convert  ${good}  -o  ${path}  --lang  en`)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Cannot write “${path}”`),
    });
  });
});

describe('usage', () => {
  test('help and version', async () => {
    expect(await cli('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Cách dùng/),
    });
    expect(await cli('check  -h  --lang  en')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage/),
    });
    expect(await cli('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([
    ['', 'Thiếu lệnh', 'A command is missing'],
    ['draw', '“draw”', '“draw”'],
    [`check  ${good}  --colour`, 'Không có tùy chọn “--colour”', 'no option “--colour”'],
    ['check  -o  x', '“-o”', '“-o”'],
    ['convert  --json', '“--json”', '“--json”'],
    ['check  --json=yes', '“--json” không nhận', '“--json” takes no value'],
    ['convert  --title', '“--title” cần', '“--title” needs'],
    ['convert  --title  --place  x', '“--title” cần', '“--title” needs'],
    ['convert  --period  lâu', '“lâu”', '“lâu”'],
    ['check', 'Thiếu tên tệp', 'name of a file is missing'],
    ['check  a.csv  b.csv', '“b.csv”', '“b.csv”'],
  ])('%j is wrong', async (args, vi, en) => {
    for (const [lang, message, usage] of [
      ['vi', vi, 'Cách dùng:'],
      ['en', en, 'Usage:'],
    ]) {
      const { code, out, err } = await cli(`--lang  ${lang}  ${args}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
      expect(err).toContain(usage);
    }
  });

  test('only two languages are known without a language file', async () => {
    expect(await cli('check  --lang  fr', GOOD)).toMatchObject({
      code: 2,
      err: expect.stringContaining('“fr”'),
    });
  });
});
