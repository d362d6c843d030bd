import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/lai-chau.js';
import type { Report } from '../../src/data/report.js';
import { findRow } from '../../src/data/row.js';
import type { Locale } from '../../src/data/text.js';
import type { Kind } from '../../src/data/vocabulary.js';
import { describeRow } from '../../src/words/detail.js';

function describeMark(report: Report, kind: Kind, key: string, locale: Locale) {
  const found = findRow(report, kind, key, locale);
  return found && describeRow(found, report, locale);
}

describe('describeRow(found, report, locale)', () => {
  it('says of an award who gave it, how many, which share, and where it is written', () => {
    expect(describeMark(laiChauReport, 'awards', '4', 'vi')).toEqual({
      category: 'Ủy ban nhân dân tỉnh Lai Châu',
      value: '44 cá nhân',
      remarks: ['Bằng khen'],
      facts: ['Chiếm 73,3% của đơn vị này, 24,7% tổng số được liệt kê.'],
      phrase: 'tặng Bằng khen cho 16 tập thể và 44 cá nhân',
      source: 'Hội nghị Sơ kết 05 năm thực hiện Ngày Biên phòng toàn dân, Lai Châu',
      href: undefined,
    });
    expect(describeMark(laiChauReport, 'awards', '4', 'en')).toMatchObject({
      value: '44 individuals',
      facts: ['73.3% of this issuer’s awards, 24.7% of all awards listed.'],
    });
  });

  it('says no share of works and households, which are not summed', () => {
    expect(describeMark(laiChauReport, 'infrastructure', '3', 'vi')).toMatchObject({
      value: '248 căn',
      remarks: ['Nhiều hình thức', 'Xây mới, sửa chữa, di dời.'],
      facts: [],
      phrase: '248 căn nhà cho hộ dân nghèo',
    });
    expect(describeMark(laiChauReport, 'households', '1', 'en')).toMatchObject({
      value: '248 households',
      remarks: ['Inferred: one household for each house.'],
      facts: [],
    });
  });

  it('says a status in words', () => {
    const status = (qualifier: 'over' | 'nearly' | 'about', locale: Locale) =>
      describeMark(
        { ...laiChauReport, households: [{ support: 'A', households: { value: 40, qualifier } }] },
        'households',
        '0',
        locale,
      )?.facts;
    expect(status('over', 'vi')).toEqual(['Hơn: nguồn nêu trên mức này.']);
    expect(status('nearly', 'vi')).toEqual(['Gần: nguồn nêu chưa đến mức này.']);
    expect(status('about', 'en')).toEqual(['About: the source states an approximate figure.']);
  });

  it('says no share of nothing, of one alone, or of an only issuer twice', () => {
    const facts = (...counts: number[]) =>
      describeMark(
        {
          ...laiChauReport,
          awards: counts.map((count) => ({ issuer: 'A', recipient: 'individual', count })),
        },
        'awards',
        '0',
        'en',
      )?.facts;
    expect(facts(0, 0)).toEqual([]);
    expect(facts(5)).toEqual([]);
    expect(facts(5, 5)).toEqual(['50% of this issuer’s awards.']);
  });

  it('says what a stated total has and its breakdown has not', () => {
    const report = {
      ...laiChauReport,
      totals: [{ of: 'collectives', figure: { value: 30, phrase: '30 tập thể' } }],
    };
    const found = findRow(report, 'awards', 'rest-collective', 'en');
    expect(found).toMatchObject({ kind: 'totals', row: report.totals[0], figure: { value: 30 } });
    expect(describeMark(report, 'awards', 'rest-collective', 'en')).toMatchObject({
      category: 'Not itemised',
      value: '4 collectives',
      facts: [
        'Note: the source states 30 collectives, but the breakdown adds up to only 26; 4 not itemised.',
      ],
      phrase: '30 tập thể',
    });
  });

  it('says what is not itemised of a unit, in either language', () => {
    const report = { ...laiChauReport, totals: [{ of: 'căn', figure: 300 }] };
    expect(describeMark(report, 'infrastructure', 'rest-houses', 'en')?.value).toBe('30 houses');
    expect(describeMark(report, 'infrastructure', 'rest-căn', 'vi')?.value).toBe('30 căn');
  });

  it('links to the source at the phrase', () => {
    const report = {
      ...laiChauReport,
      source: { title: 'Báo cáo', url: 'https://example.vn/a#b' },
      households: [{ support: 'A', households: { value: 3, phrase: 'a-b, c' } }],
    };
    expect(describeMark(report, 'households', '0', 'vi')?.href).toBe(
      'https://example.vn/a#b:~:text=a%2Db%2C%20c',
    );
  });

  it('finds nothing for a mark that the report does not have', () => {
    expect(describeMark(laiChauReport, 'awards', '99', 'vi')).toBeUndefined();
    expect(describeMark(laiChauReport, 'awards', 'rest-nothing', 'vi')).toBeUndefined();
  });
});
