import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { describeTooltip } from '../../src/i18n/describe/tooltip.js';
import type { Language } from '../../src/i18n/language.js';
import { filterRows } from '../../src/report/filter-rows.js';
import type { FigureListName } from '../../src/report/lists.js';
import { reconcile } from '../../src/report/reconcile.js';
import type { Report } from '../../src/report/report.js';
import { findRows, sumRows } from '../../src/report/row-reference.js';
import { en, vi } from '../support/languages.js';
import { toReport } from '../support/reports.js';

function describeIndex(report: Report, list: FigureListName, index: number, language: Language) {
  return describeTooltip(toMark(report, list, index), { report, shown: report }, language);
}

/** What a mark of a row holds; that of a total stands for what its breakdown has not. */
function toMark(report: Report, list: FigureListName, index: number) {
  const rows = { list, indexes: [index] };
  const total = reconcile(report).find((it) => it.index === index);
  const figure = list === 'totals' && total ? total.unitemised : sumRows(findRows(report, rows));
  return { rows, figure };
}

describe('describeTooltip(reference, { report, shown }, language)', () => {
  it('says of an award who gave it, how many, which share, and where it is written', () => {
    expect(describeIndex(laiChauReport, 'awards', 4, vi)).toEqual({
      category: 'Ủy ban nhân dân tỉnh Lai Châu',
      value: '44 cá nhân',
      remarks: ['Bằng khen'],
      facts: ['Chiếm 73,3% của đơn vị này, 24,7% tổng số được liệt kê.'],
      phrase: 'tặng Bằng khen cho 16 tập thể và 44 cá nhân',
      source: [
        'Nguồn: ',
        'Hội nghị Sơ kết 05 năm thực hiện Ngày Biên phòng toàn dân, Lai Châu',
        '',
      ],
      href: undefined,
    });
    expect(describeIndex(laiChauReport, 'awards', 4, en)).toMatchObject({
      value: '44 individuals',
      facts: ['73.3% of this issuer’s awards, 24.7% of all awards listed.'],
    });
  });

  it('says no share of works and households, which are not summed', () => {
    expect(describeIndex(laiChauReport, 'infrastructure', 3, vi)).toMatchObject({
      value: '248 căn',
      remarks: ['Nhiều hình thức', 'Xây mới, sửa chữa, di dời.'],
      facts: [],
      phrase: '248 căn nhà cho hộ dân nghèo',
    });
    expect(describeIndex(laiChauReport, 'households', 1, en)).toMatchObject({
      value: '248 households',
      remarks: ['Inferred: one household for each house.'],
      facts: [],
    });
  });

  it('says a status in words', () => {
    const status = (qualifier: 'over' | 'nearly' | 'about', language: Language) =>
      describeIndex(
        toReport({
          ...laiChauReport,
          households: [{ support: 'A', households: { value: 40, qualifier } }],
        }),
        'households',
        0,
        language,
      ).facts;
    expect(status('over', vi)).toEqual(['Hơn: nguồn nêu trên mức này.']);
    expect(status('nearly', vi)).toEqual(['Gần: nguồn nêu chưa đến mức này.']);
    expect(status('about', en)).toEqual(['About: the source states an approximate figure.']);
  });

  it('says no share of nothing, of one alone, or of an only issuer twice', () => {
    const facts = (...counts: number[]) =>
      describeIndex(
        toReport({
          ...laiChauReport,
          awards: counts.map((count, index) => ({
            issuer: 'A',
            award: `Khen ${index}`,
            recipient: 'individual',
            count,
          })),
        }),
        'awards',
        0,
        en,
      ).facts;
    expect(facts(0, 0)).toEqual([]);
    expect(facts(5)).toEqual([]);
    expect(facts(5, 5)).toEqual(['50% of this issuer’s awards.']);
  });

  it('says shares of what is shown', () => {
    const { report: shown } = filterRows(
      laiChauReport,
      'awards',
      (row) => 'recipient' in row && row.recipient === 'individual',
    );
    const mark = toMark(laiChauReport, 'awards', 4);
    expect(describeTooltip(mark, { report: laiChauReport, shown }, en).facts).toEqual([
      '28.9% of all awards listed.',
    ]);
  });

  it('says what a stated total has and its breakdown has not', () => {
    const report = toReport({
      ...laiChauReport,
      totals: [{ of: 'collectives', figure: { value: 30, phrase: '30 tập thể' } }],
    });
    expect(describeIndex(report, 'totals', 0, en)).toMatchObject({
      category: 'Not itemised',
      value: '4 collectives',
      facts: [
        'Note: the source states 30 collectives, but the breakdown adds up to only 26; 4 not itemised.',
      ],
      phrase: '30 tập thể',
    });
  });

  it('says what is not itemised of a unit, in either language', () => {
    const report = toReport({ ...laiChauReport, totals: [{ of: 'căn', figure: 300 }] });
    expect(describeIndex(report, 'totals', 0, en).value).toBe('30 houses');
    expect(describeIndex(report, 'totals', 0, vi).value).toBe('30 căn');
  });

  it('links to the source at the phrase', () => {
    const report = toReport({
      ...laiChauReport,
      source: { title: 'Báo cáo', url: 'https://example.vn/a#b' },
      households: [{ support: 'A', households: { value: 3, phrase: 'a-b, c' } }],
    });
    expect(describeIndex(report, 'households', 0, vi).href).toBe(
      'https://example.vn/a#b:~:text=a%2Db%2C%20c',
    );
  });
});
