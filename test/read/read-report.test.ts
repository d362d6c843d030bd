import { describe, expect, it } from 'vitest';
import { describeProblem, laiChauReport } from '../../src/data.js';
import { findNumberLocale } from '../../src/i18n/element-language.js';
import { createPageReader } from '../../src/read/formats/page-report.js';
import { openReport, type ReadHints, readReport } from '../../src/read/read-report.js';

const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const CSV = 'hỗ trợ;số hộ\nBò giống;hơn 40';
const JSON_TEXT = JSON.stringify(laiChauReport);
const PAGE = '<title>Kết quả</title><table><tr><th>Hỗ trợ<th>Số hộ<tr><td>Bò giống<td>40</table>';
const formats = { html: () => createPageReader(findNumberLocale) };

/** The codes of the problems, or the names of the household supports read. */
async function outcome(bytes: Uint8Array, hints?: ReadHints) {
  const { report, problems } = await readReport(bytes, hints);
  return report?.households.map(({ support }) => support) ?? problems?.map(({ code }) => code);
}

describe('readReport(bytes, hints)', () => {
  it.each([
    ['CSV', CSV],
    ['CSV below a title', `Hỗ trợ năm 2024\n${CSV}`],
    [
      'JSON',
      `\n ${JSON.stringify({ title: 'T', source: { title: 'S' }, households: [{ support: 'Bò giống', households: 40 }] })}`,
    ],
    ['a page', PAGE],
  ])('knows %s by its first bytes, in UTF-8 and in UTF-16', async (_, text) => {
    expect(await outcome(encode(text), { formats })).toEqual(['Bò giống']);
    expect(await outcome(utf16(text), { formats })).toEqual(['Bò giống']);
  });

  it('believes the extension more than the first bytes', async () => {
    expect(await outcome(encode('{1;2'), { fileName: 'a.json' })).toEqual(['json']);
    expect(await outcome(encode('{1;2'), { fileName: 'a.CSV' })).toEqual(['rows']);
  });

  it.each(['application/json', 'application/geo+json; charset=utf-8', 'Application/JSON'])(
    'believes the content type %s more than the extension',
    async (contentType) => {
      const bytes = encode(JSON_TEXT);
      const { report } = await readReport(bytes, { contentType, fileName: 'so-lieu.csv' });
      expect(report).toEqual(laiChauReport);
    },
  );

  it.each(['text/plain', 'application/octet-stream', 'text/html', ''])(
    'asks the extension where the content type “%s” tells nothing that is read here',
    async (contentType) => {
      expect(await outcome(encode(CSV), { contentType, fileName: 'a.csv' })).toEqual(['Bò giống']);
    },
  );

  it('knows the format before it decodes the file', async () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff);
    const loaded: string[] = [];
    const watched = {
      html: () => {
        loaded.push('html');
        return formats.html();
      },
    };
    expect(await outcome(zip, { formats: watched })).toEqual(['encoding']);
    expect(loaded).toEqual([]);
    await readReport(encode(PAGE), { formats: watched });
    expect(loaded).toEqual(['html']);
  });

  it('reads no page where its reader is not given, as for an element', async () => {
    for (const fileName of [undefined, 'a.html', 'a.csv']) {
      expect(await outcome(encode(PAGE), { fileName })).toEqual(['format']);
    }
    expect(await outcome(encode(PAGE), { contentType: 'text/html; charset=utf-8' })).toEqual([
      'format',
    ]);
  });

  it('reads a file of 20 MB, and none that is larger', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20);
    bytes.set(encode(JSON_TEXT));
    expect((await readReport(bytes.subarray(0, -1))).report).toEqual(laiChauReport);
    expect(await readReport(bytes, { url: 'https://example.vn/a.json' })).toEqual({
      problems: [{ path: '', code: 'size', found: 'https://example.vn/a.json' }],
    });
  });

  it.each([
    ['another encoding', Uint8Array.of(0x61, 0x3b, 0xe9, 0x0a, 0xff), 'encoding'],
    ['UTF-16 without its mark', utf16(CSV).subarray(2), 'encoding'],
    ['nothing', new Uint8Array(), 'content'],
    ['blank lines', encode('\ufeff \n'), 'content'],
    ['a text without rows', encode('Tỉnh đã khen thưởng 12 cá nhân'), 'format'],
  ])('says that it cannot read %s', async (_, bytes, code) => {
    const { problems = [] } = await readReport(bytes, { fileName: 'a' });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const problem of problems) expect(describeProblem(problem, 'vi')).toMatch(/^.+\.$/);
  });

  it('says that the reader of a format is out of reach', async () => {
    const html = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await outcome(encode(PAGE), { formats: { html } })).toEqual(['reachable']);
  });

  it('names the source by its title, else by the name of the file', async () => {
    const source = async (hints: ReadHints) => {
      const { report } = await readReport(encode(CSV), hints);
      return report?.source;
    };
    const fileName = 'ho-tro.csv';
    const url = 'https://example.vn/ho-tro.csv';
    expect(await source({ fileName })).toEqual({ title: fileName });
    expect(await source({ fileName, name: 'Báo cáo', url })).toEqual({ title: 'Báo cáo', url });
  });

  it('takes rows for those of a list that is named', async () => {
    const { report } = await readReport(encode('Nội dung;Số lượng\nA;5'), { list: 'households' });
    expect(report?.households).toMatchObject([{ support: 'A' }]);
  });
});

describe('openReport(bytes, hints)', () => {
  it('reads a file again in another language', async () => {
    const read = await openReport(encode('support,value\nA,"1,234"'));
    expect(read('vi').problems).toMatchObject([{ code: 'oneReading' }]);
    expect(read('en').report?.households).toMatchObject([{ households: { value: 1234 } }]);
    expect(read('vi').problems).toMatchObject([{ code: 'oneReading' }]);
  });
});
