import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeProblem,
  laiChauReport,
  type Problem,
  type Report,
  validateReport,
} from '../../src/data.js';

type Path = readonly (string | number)[];

/** The built-in report with another value at a path; `undefined` removes it. */
function changed(path: Path, value: unknown): unknown {
  const report = structuredClone(laiChauReport);
  const parent = path.slice(0, -1).reduce((at, key) => Reflect.get(at, key), report as object);
  const key = path[path.length - 1] ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
  return report;
}

const problems = (input: unknown): Problem[] => {
  const result = validateReport(input);
  return Array.isArray(result) ? result : [];
};

/** The fields that every report in JSON needs; CSV files and tables have no place or period. */
const minimal = {
  title: 'Báo cáo',
  place: 'Điện Biên',
  period: { from: 2020, to: 2024 },
  source: { title: 'Báo cáo tổng kết' },
};

describe('validateReport(input)', () => {
  it('gives back the built-in report unchanged', () => {
    expect(validateReport(laiChauReport)).toEqual(laiChauReport);
  });

  it('reads what JSON can carry', () => {
    expect(validateReport(JSON.parse(JSON.stringify(laiChauReport)))).toEqual(laiChauReport);
  });

  it('takes missing lists as empty', () => {
    expect(validateReport(minimal)).toEqual({
      ...minimal,
      awards: [],
      infrastructure: [],
      households: [],
      totals: [],
      mentions: [],
    });
  });

  it('accepts a bare number, a qualified figure and text in one language', () => {
    const seeds = { support: { en: 'Seeds' }, households: { value: 12.5, qualifier: 'about' } };
    const households = [{ support: 'Bò giống', households: 40 }, seeds];
    expect(validateReport({ ...minimal, households })).toMatchObject({
      households: [{ support: 'Bò giống', households: { value: 40, qualifier: 'exact' } }, seeds],
    });
  });

  it.each([5, { value: 5 }, { value: 5, qualifier: 'exact' }])(
    'takes %j as exactly 5',
    (figure) => {
      const totals = [{ of: 'individuals', figure }];
      expect(validateReport({ ...minimal, totals })).toMatchObject({
        totals: [{ of: 'individuals', figure: { value: 5, qualifier: 'exact' } }],
      });
    },
  );

  it('brings words to Unicode NFC without stray spaces', () => {
    const title = ' Ủy ban '.normalize('NFD');
    expect(validateReport({ ...minimal, title })).toMatchObject({ title: 'Ủy ban' });
  });

  it('takes two spellings of one name for one name, as it is spelled first', () => {
    const award = { award: 'Bằng khen', recipient: 'individual', count: 1 };
    const work = { action: 'built', quantity: 1 };
    const report = validateReport({
      ...minimal,
      awards: [
        { ...award, issuer: 'Ủy ban  Hoà Bình' },
        { ...award, issuer: 'Uỷ\u00a0ban Hòa Bình'.normalize('NFD'), recipient: 'collective' },
        { ...award, issuer: { vi: 'Uỷ ban Hòa Bình ', en: 'Committee' }, award: 'Khen' },
      ],
      infrastructure: [
        { ...work, work: 'Thủy lợi', unit: 'khoá' },
        { ...work, work: 'Thuỷ  lợi', unit: 'khóa', action: 'repaired' },
      ],
    });
    expect(report).toMatchObject({
      awards: [
        { issuer: 'Ủy ban Hoà Bình' },
        { issuer: 'Ủy ban Hoà Bình' },
        { issuer: { vi: 'Ủy ban Hoà Bình', en: 'Committee' } },
      ],
      infrastructure: [
        { work: 'Thủy lợi', unit: 'khoá' },
        { work: 'Thủy lợi', unit: 'khoá' },
      ],
    });
  });

  it.each([
    [' https://example.org/bao-cao\n', 'https://example.org/bao-cao'],
    ['https://example.org/bao-\ncao', 'https://example.org/bao-cao'],
    ['HTTPS://Example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/tin?so=1#a', 'https://example.org/tin?so=1#a'],
  ])('keeps the address %j as browsers read it', (url, href) => {
    const source = { title: 'Báo cáo', url };
    expect(validateReport({ ...minimal, source })).toMatchObject({ source: { url: href } });
  });

  it('does not keep the object that it was given', () => {
    const input = structuredClone(laiChauReport) as Report & { title: unknown };
    const report = validateReport(input);
    (input as { title: unknown }).title = 'changed';
    expect(report).toEqual(laiChauReport);
  });

  const cases: [what: string, path: Path, value: unknown, problem: Problem][] = [
    ['a missing title', ['title'], undefined, { path: 'title', code: 'text', found: undefined }],
    ['an empty title', ['title'], '  ', { path: 'title', code: 'text', found: '""' }],
    ['a title in no language', ['title'], {}, { path: 'title', code: 'text', found: '{…}' }],
    [
      'half a letter',
      ['totals', 0, 'figure', 'phrase'],
      '\ud83c 150',
      { path: 'totals[0].figure.phrase', code: 'letters', found: '"\\ud83c 150"' },
    ],
    ['a missing source', ['source'], undefined, { path: 'source', code: 'item', found: undefined }],
    [
      'a negative count',
      ['awards', 2, 'count', 'value'],
      -4,
      { path: 'awards[2].count.value', code: 'number', found: '-4' },
    ],
    [
      'a bare negative count',
      ['awards', 2, 'count'],
      -4,
      { path: 'awards[2].count', code: 'number', found: '-4' },
    ],
    [
      'a count that is not finite',
      ['awards', 0, 'count'],
      Infinity,
      { path: 'awards[0].count', code: 'number', found: 'Infinity' },
    ],
    [
      'an infinitely negative count',
      ['awards', 0, 'count'],
      -Infinity,
      { path: 'awards[0].count', code: 'number', found: '-Infinity' },
    ],
    [
      'a count that is not a number',
      ['awards', 0, 'count'],
      NaN,
      { path: 'awards[0].count', code: 'number', found: 'NaN' },
    ],
    [
      'a count in words',
      ['awards', 0, 'count'],
      '88',
      { path: 'awards[0].count', code: 'number', found: '"88"' },
    ],
    [
      'a missing count',
      ['awards', 0, 'count'],
      undefined,
      { path: 'awards[0].count', code: 'number', found: undefined },
    ],
    [
      'an unknown recipient',
      ['awards', 1, 'recipient'],
      'village',
      { path: 'awards[1].recipient', code: 'recipient', found: '"village"' },
    ],
    [
      'an unknown action',
      ['infrastructure', 0, 'action'],
      'sold',
      { path: 'infrastructure[0].action', code: 'action', found: '"sold"' },
    ],
    [
      'an unknown qualifier',
      ['totals', 0, 'figure', 'qualifier'],
      'most',
      { path: 'totals[0].figure.qualifier', code: 'qualifier', found: '"most"' },
    ],
    ['a list that is none', ['households'], {}, { path: 'households', code: 'list', found: '{…}' }],
    [
      'an item that is none',
      ['households', 1],
      5,
      { path: 'households[1]', code: 'item', found: '5' },
    ],
    [
      'a period that runs backwards',
      ['period', 'to'],
      2001,
      { path: 'period', code: 'period', found: '2019–2001' },
    ],
    [
      'a year with a fraction',
      ['period', 'from'],
      2019.5,
      { path: 'period.from', code: 'year', found: '2019.5' },
    ],
    [
      'a day that does not exist',
      ['held'],
      '2024-02-30',
      { path: 'held', code: 'date', found: '"2024-02-30"' },
    ],
    [
      'a date in another form',
      ['source', 'date'],
      '28/2/2024',
      { path: 'source.date', code: 'date', found: '"28/2/2024"' },
    ],
    [
      'a link that runs a script',
      ['source', 'url'],
      'javascript:alert(1)',
      { path: 'source.url', code: 'link', found: '"javascript:alert(1)"' },
    ],
    [
      'a link without a protocol',
      ['source', 'url'],
      'laichau.gov.vn',
      { path: 'source.url', code: 'link', found: '"laichau.gov.vn"' },
    ],
  ];

  it.each(cases)('names %s', (_what, path, value, problem) => {
    expect(problems(changed(path, value))).toEqual([problem]);
  });

  it('refuses figures that are nothing or a list', () => {
    for (const count of [null, []]) {
      expect(problems(changed(['awards', 0, 'count'], count))[0]).toMatchObject({
        path: 'awards[0].count',
        code: 'number',
      });
    }
  });

  it('names a key that a report does not have, so that no typing error is lost', () => {
    expect(problems(changed(['awards', 0, 'count', 'qualifer'], 'over'))).toEqual([
      { path: 'awards[0].count', code: 'key', found: 'qualifer' },
    ]);
    expect(problems(changed(['infrastucture'], []))).toEqual([
      { path: '', code: 'key', found: 'infrastucture' },
    ]);
    expect(problems(changed(['$schema'], './report.schema.json'))).toEqual([]);
  });

  it('keeps text in any language, under the usual spelling of its code', () => {
    const title = { vi: 'Báo cáo', 'PT-br': 'Relatório', vn: 'Báo cáo' };
    expect(validateReport({ ...laiChauReport, title })).toMatchObject({
      title: { vi: 'Báo cáo', 'pt-BR': 'Relatório', vn: 'Báo cáo' },
    });
  });

  it('names a language that is written out, and one that is named twice', () => {
    const title = { vi: 'Báo cáo', english: 'Report', VI: 'Báo cáo' };
    expect(problems({ ...laiChauReport, title })).toEqual([
      { path: 'title', code: 'key', found: 'english' },
      { path: 'title', code: 'key', found: 'VI' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    const text = JSON.stringify({ ...minimal, awards: [{ ...laiChauReport.awards[0], KEY: 1 }] });
    expect(problems(JSON.parse(text.replace('KEY', key)))).toEqual([
      { path: 'awards[0]', code: 'key', found: key },
    ]);
    expect(problems(JSON.parse(`{"${key}":{}}`))).toContainEqual({
      path: '',
      code: 'key',
      found: key,
    });
  });

  it.each([null, undefined, 5, 'report', true, [], () => {}])('refuses %s as a report', (input) => {
    expect(problems(input)).toHaveLength(1);
    expect(problems(input)[0]).toMatchObject({ path: '', code: 'report' });
  });

  it('names every problem, not only the first', () => {
    const many = {
      ...laiChauReport,
      title: undefined,
      awards: [
        { ...laiChauReport.awards[0], count: -1 },
        { ...laiChauReport.awards[1], recipient: '' },
      ],
    };
    expect(
      problems(many)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['awards[0].count', 'awards[1].recipient', 'title']);
  });

  it('never throws, and gives a report or at least one problem', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (input) => {
          const result = validateReport(input);
          expect(!Array.isArray(result) || result.length > 0).toBe(true);
        },
      ),
    );
  });

  it('never takes a value that is negative or not finite', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const households = [{ support: 'A', households: { value } }];
        expect(problems({ ...minimal, households }).length).toBe(
          Number.isFinite(value) && value >= 0 ? 0 : 1,
        );
      }),
    );
  });
});

describe('describeProblem(problem, locale)', () => {
  const problem: Problem = { path: 'awards[2].count', code: 'number', found: '-4' };

  it('names place, expectation and finding in the reader’s language', () => {
    expect(describeProblem(problem, 'vi')).toBe(
      'awards[2].count: cần một số hữu hạn, từ 0 trở lên; hiện là -4.',
    );
    expect(describeProblem(problem, 'en')).toBe(
      'awards[2].count: expected a finite number, 0 or more; found -4.',
    );
  });

  it('says that something is missing', () => {
    const missing: Problem = { path: 'title', code: 'text', found: undefined };
    expect(describeProblem(missing, 'vi')).toContain('hiện chưa có');
    expect(describeProblem(missing, 'en')).toContain('missing');
  });

  it('names the report where the path is empty', () => {
    const whole: Problem = { path: '', code: 'report', found: 'null' };
    expect(describeProblem(whole, 'vi')).toMatch(/^Báo cáo: /);
    expect(describeProblem(whole, 'en')).toMatch(/^The report: /);
  });
});
