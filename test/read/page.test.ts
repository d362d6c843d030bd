import { describe, expect, it, test } from 'vitest';
import { toCommandLanguage } from '../../src/cli/command-language.js';
import { describePageProblem, toPageProblem } from '../../src/cli/page-problem.js';
import { laiChauReport, parseTable, type ReadProblem, type Report } from '../../src/data.js';
import { findNumberLocale } from '../../src/i18n/element-language.js';
import { addEnglish } from '../../src/i18n/english.js';
import { addLanguage } from '../../src/i18n/languages.js';
import { findPageParts } from '../../src/read/formats/page.js';
import { createPageReader } from '../../src/read/formats/page-report.js';
import { exactly } from '../../src/report/figure.js';
import { en, fr, vi } from '../support/languages.js';

addEnglish();
const readPage = createPageReader(findNumberLocale);

const report = (html: string): Report => {
  const { report, problems } = readPage(html, { locale: 'vi', name: 'trang.html' });
  if (problems) throw new Error(JSON.stringify(problems));
  return report;
};
const said = (html: string, language = vi) => {
  const { report, problems } = readPage(html, { locale: language.code });
  const speech = toCommandLanguage(language);
  const say = (problem: ReadProblem) =>
    describePageProblem(toPageProblem(problem, 'x.html', speech), 'x.html', speech);
  return report ?? problems.map(say);
};

const AWARDS = `<table>
  <caption>Khen <b>thưởng</b><sup>1</sup></caption>
  <thead>
    <tr><th rowspan="2">Đơn vị</th><th colspan="2">Bằng khen</th></tr>
    <tr><td>Cá nhân</td><td>Tập thể</td></tr>
  </thead>
  <tfoot><tr><th>Tổng cộng</th><td>15</td><td>hơn 3</td></tr></tfoot>
  <tbody>
    <tr><th>UBND<br>tỉnh<sup>1</sup></th><td>10<sup>2</sup></td><td>2<span hidden>9</span></td></tr>
    <tr><th>Sở Nội vụ<script>1</script><style>2</style></th><td>5</td><td>–</td></tr>
  </tbody>
</table>`;
const WORKS =
  '<table><tr><th>Công trình<th>Đơn vị tính<th>Số lượng<tr><td>Đường<td>km<td>12,5</table>';
const HOUSEHOLDS = '<table><tr><th>Bản<th>Số lượng<tr><td>Bò giống<td>40</table>';
const MENU = '<table><tr><td>Trang chủ<td>Liên hệ</table>';

describe('findPageParts(html)', () => {
  test('a page nested deeper than calls can be', () => {
    const [open, close] = ['<span>', '</span>'].map((tag) => tag.repeat(20_000));
    const [table] = findPageParts(`<table><tr><td>${open}UBND${close}</td></tr></table>`).tables;
    expect(table?.rows[0]).toMatchObject([{ text: 'UBND' }]);
  });

  test('a table as people write it', () => {
    const [table] = findPageParts(AWARDS).tables;
    const cell = { header: false, colSpan: 1, rowSpan: 1 };
    const head = { ...cell, header: true };
    expect(table).toEqual({
      caption: 'Khen thưởng',
      headRows: 2,
      langs: ['', '', ''],
      rows: [
        [
          { ...head, text: 'Đơn vị', rowSpan: 2 },
          { ...head, text: 'Bằng khen', colSpan: 2 },
        ],
        [
          { ...head, text: 'Cá nhân' },
          { ...head, text: 'Tập thể' },
        ],
        [
          { ...head, text: 'UBND\ntỉnh' },
          { ...cell, text: '10' },
          { ...cell, text: '2' },
        ],
        [
          { ...head, text: 'Sở Nội vụ' },
          { ...cell, text: '5' },
          { ...cell, text: '–' },
        ],
        [
          { ...head, text: 'Tổng cộng' },
          { ...cell, text: '15' },
          { ...cell, text: 'hơn 3' },
        ],
      ],
    });
  });

  it.each([
    ['', 1, 1],
    ['colspan=0 rowspan=0', 1, 0],
    ['colspan=x rowspan=-2', 1, 1],
    ['colspan=" 3" rowspan=2.9', 3, 2],
  ])('reads the spans of <td %s>', (attributes, colSpan, rowSpan) => {
    const { tables } = findPageParts(`<table><tr><td ${attributes}>a</table>`);
    expect(tables[0]?.rows[0]?.[0]).toMatchObject({ colSpan, rowSpan });
  });

  it.each([
    ['<p>5</p><p>120</p>', '5\n120'],
    ['5<div>120</div>', '5\n120'],
    ['<ul><li>5<li>120</ul>', '5\n120'],
    ['<p>150</p>', '150'],
    ['\n  150\n', '150'],
    ['<del>150</del> 160', '160'],
    ['<s>150</s><strike>1</strike>160', '160'],
    ['150<sup>1</sup>', '150'],
    ['m<sup>2</sup>', 'm²'],
    ['nghìn km <sup> 2 </sup>', 'nghìn km'],
    ['500 km<sup>2</sup>', '500 km²'],
    ['phạm<sup>2</sup>', 'phạm'],
    ['<b>1</b>.<i>234</i>', '1.234'],
    ['a<!-- 5 -->b', 'ab'],
    ['<script>1</script><style>2</style><template>3</template><p hidden>4</p>5', '5'],
  ])('reads the cell %s', (html, text) => {
    const { tables } = findPageParts(`<table><tr><td>${html}</table>`);
    expect(tables[0]?.rows[0]?.[0]?.text).toBe(text);
  });

  test('only tables in charts, if there are any', () => {
    const html = `${AWARDS}<household-chart><div>${HOUSEHOLDS}</div></household-chart>`;
    expect(findPageParts(html).tables.map(({ list }) => list)).toEqual(['households']);
  });

  test('of each chart only what it draws: its own JSON, else the first table in it', () => {
    const json = (title: string) => `<script type="application/json">{"title":"${title}"}</script>`;
    const { reports, tables } = findPageParts(`
      <award-chart>${AWARDS}${json('A')}${json('B')}</award-chart>
      <award-chart><div>${json('C')}</div>${AWARDS}${WORKS}</award-chart>
      <results-dashboard>${json('D')}<p>${json('E')}</p><key-figures>${WORKS}</key-figures>
        <household-chart>${HOUSEHOLDS}</household-chart>
      </results-dashboard>`);
    expect(reports).toEqual(['{"title":"A"}', '{"title":"D"}']);
    expect(tables.map(({ list, caption }) => [list, caption])).toEqual([
      ['awards', 'Khen thưởng'],
      ['households', ''],
    ]);
  });

  test.each([
    ['<html lang="en"><p lang="vi-VN"><award-chart>{}</award-chart>', ['', 'vi-VN', '', 'en']],
    ['<html lang="vi"><award-chart lang="en-GB">{}</award-chart>', ['en-GB', '', 'vi']],
    ['<award-chart><div lang="en">{}</div></award-chart>', ['', '', '']],
    ['<html lang="en">{}', ['', '', 'en']],
  ])('the languages of its tables, from the chart outwards: %s', (html, langs) => {
    expect(findPageParts(html.replace('{}', AWARDS)).tables[0]?.langs).toEqual(langs);
  });

  test('else every table whose header tells what it holds', () => {
    expect(findPageParts(MENU + AWARDS + MENU + WORKS).tables).toHaveLength(2);
  });

  test('else the first', () => {
    expect(findPageParts(MENU + MENU).tables).toHaveLength(1);
    expect(findPageParts('<p>Không có bảng').tables).toEqual([]);
  });

  test('no table in a table or a template', () => {
    const html = `<template>${AWARDS}</template><table><tr><th>Công trình<td>a${WORKS}</table>`;
    const { tables } = findPageParts(html);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toEqual([
      [expect.objectContaining({ text: 'Công trình' }), expect.objectContaining({ text: 'a' })],
    ]);
  });

  test('pages of any depth', () => {
    expect(findPageParts('<div>'.repeat(100_000) + AWARDS).tables).toHaveLength(1);
  });
});

describe('a reader of pages', () => {
  test('reads what the table says', () => {
    const [table] = findPageParts(AWARDS).tables;
    const read = report(`<title>Báo cáo  năm 2024</title>${AWARDS}`);
    expect(read).toEqual(parseTable(table!, { name: 'Báo cáo năm 2024' }));
    expect(read.awards.map(({ issuer, count }) => [issuer, count])).toEqual([
      ['UBND tỉnh', exactly(10)],
      ['UBND tỉnh', exactly(2)],
      ['Sở Nội vụ', exactly(5)],
    ]);
    expect(read.totals).toEqual([
      { of: 'individuals', figure: exactly(15) },
      { of: 'collectives', figure: { value: 3, qualifier: 'over' } },
    ]);
    expect(report(AWARDS)).toMatchObject({ title: 'Khen thưởng', source: { title: 'trang.html' } });
  });

  test('makes one report of several tables', () => {
    const html = `<title>Kết quả</title>
      <award-chart>${AWARDS}</award-chart>
      <infrastructure-chart>${WORKS}</infrastructure-chart>
      <household-chart>${HOUSEHOLDS}</household-chart>`;
    const { title, awards, infrastructure, households, totals } = report(html);
    expect(title).toBe('Kết quả');
    expect([awards, infrastructure, households, totals].map(({ length }) => length)).toEqual([
      3, 1, 1, 2,
    ]);
  });

  test('reads JSON in an element, each once', () => {
    const script = `<script type="application/json">${JSON.stringify(laiChauReport)}</script>`;
    const html = `${MENU}<results-dashboard>${script}</results-dashboard><key-figures>${script}</key-figures>`;
    expect(report(html)).toEqual(laiChauReport);
    expect(report(`${html}<household-chart>${HOUSEHOLDS}</household-chart>`).households).toEqual([
      ...laiChauReport.households,
      { support: 'Bò giống', households: exactly(40) },
    ]);
    expect(said(`${script}<p>Không có bảng</p>`)).toHaveLength(1);
  });

  test('reads numbers in the language of the page', () => {
    const page = `<html lang="en"><infrastructure-chart>${WORKS.replace('12,5', '12.345')}</infrastructure-chart>`;
    const works = (html: string) => report(html).infrastructure.map(({ quantity }) => quantity);
    expect(said(page)).toMatchObject([expect.stringContaining('"12.345" có hai cách đọc')]);
    expect(works(page.replace('"en"', '"vi"'))).toEqual([exactly(12345)]);
    expect(works(page.replace('12.345', '12,345'))).toEqual([exactly(12345)]);
  });

  test('reads numbers in a language that was added, as the chart does', () => {
    const works = WORKS.replace('12,5', '12,300');
    const chart = `<html lang="en"><infrastructure-chart lang="de">${works}</infrastructure-chart>`;
    expect(report(chart).infrastructure[0]?.quantity).toEqual(exactly(12300));
    addLanguage('de', { ...fr, intl: 'de' });
    expect(said(chart)).toMatchObject([expect.stringContaining('"12,300" có hai cách đọc')]);
    expect(said(chart)).toEqual(said(chart.replace('lang="de"', 'lang="vi"')));
  });

  test('names the table that has a problem, where there are several', () => {
    const wrong = WORKS.replace('12,5', 'x');
    expect(said(wrong)).toEqual([
      'Dòng 2, cột “Số lượng”: cần một số từ 0 trở lên, không kèm gì khác, như 150 hoặc “hơn 150”; hiện là "x".',
    ]);
    expect(said(AWARDS + wrong, en)).toEqual([
      'Table 2. Row 2, column “Số lượng”: expected a number, 0 or more, and nothing else, such as 150 or “over 150”; found "x".',
    ]);
    expect(said(AWARDS.replace('<td>5', '<td>x') + WORKS)).toEqual([
      expect.stringMatching(/^Bảng 1 “Khen thưởng”\. Dòng 4, cột “Bằng khen Cá nhân”: /),
    ]);
  });

  test('says that there is no table', () => {
    expect(said('<p>Không có bảng')).toEqual([
      'Báo cáo: cần một dòng tên cột và ít nhất một dòng số liệu; hiện là một trang không có bảng nào.',
    ]);
    expect(readPage('<p>', { locale: 'en' })).toMatchObject({
      problems: [{ path: '', code: 'rows', part: { kind: 'page' } }],
    });
  });
});
