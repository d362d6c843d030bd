import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import type { Language } from '../../src/i18n/language.js';
import { pickKeyFigures } from '../../src/key-figures/content.js';
import type { Infrastructure, ReportInput } from '../../src/report/report.js';
import { en, vi } from '../support/languages.js';
import { toReport } from '../support/reports.js';

const show = (lists: Partial<ReportInput> = {}) =>
  pickKeyFigures(toReport({ ...laiChauReport, ...lists }), vi).map(({ figure, unit }) =>
    `${figure} ${unit}`.trim(),
  );

describe('pickKeyFigures(report, language)', () => {
  it('prefers the totals that the source states', () => {
    expect(show().slice(0, 2)).toEqual(['Hơn 150', '26']);
  });

  it('adds up the breakdown where the source states no total', () => {
    expect(show({ totals: [] }).slice(0, 2)).toEqual(['152', '26']);
  });

  it('shows a fact once, though two lists state it', () => {
    expect(show()).toEqual(['Hơn 150', '26', '248 căn', '22 căn', '32 km', '24 điểm', '500 hộ']);
  });

  it('keeps two works that one phrase states', () => {
    const quantity = { value: 3, phrase: '3 cầu, 3 nhà văn hóa' };
    const infrastructure = ['cầu', 'nhà'].map((unit) => ({
      work: unit,
      unit,
      action: 'built' as const,
      quantity,
    }));
    expect(show({ awards: [], totals: [], households: [], infrastructure })).toEqual([
      '3 cầu',
      '3 nhà',
    ]);
  });

  it('says what was done, and names a total by the report’s own word', () => {
    expect(pickKeyFigures(laiChauReport, vi)[4]?.detail).toBe(
      'Nguồn không nêu xây mới hay sửa chữa',
    );
    const totals = [
      { of: 'trees', figure: 5 },
      { of: 'households', figure: 1 },
    ];
    expect(pickKeyFigures(toReport({ ...laiChauReport, totals, awards: [] }), en)).toMatchObject([
      { figure: '5', unit: 'trees', label: 'Total stated by the source' },
      { figure: '1', unit: '', label: 'household helped' },
      ...Array.from({ length: 5 }, () => ({})),
    ]);
  });

  it('names totals in the language of the reader', () => {
    const totals = ['awards', 'gia đình', 'căn', 'Individuals'].map((of) => ({ of, figure: 12 }));
    const named = (language: Language) =>
      pickKeyFigures(toReport({ ...laiChauReport, totals, infrastructure: [works] }), language)
        .slice(0, 5)
        .map(({ figure, unit, label }) => [figure, unit, label].filter(Boolean).join(' '));
    const [works] = laiChauReport.infrastructure as [Infrastructure];
    expect(named(vi)).toEqual([
      '12 lượt khen thưởng',
      '12 hộ dân được giúp đỡ',
      '12 căn Tổng số do nguồn nêu',
      '12 cá nhân được khen thưởng',
      '26 tập thể được khen thưởng',
    ]);
    expect(named(en)).toEqual([
      '12 awards given',
      '12 households helped',
      '12 houses Total stated by the source',
      '12 individuals given awards',
      '26 collectives given awards',
    ]);
  });

  it('shows equal figures twice where they are different facts', () => {
    const households = [
      { support: 'Bò giống', households: 40 },
      { support: 'Cây giống', households: 40 },
    ];
    expect(show({ awards: [], totals: [], infrastructure: [], households })).toEqual([
      '40 hộ',
      '40 hộ',
    ]);
  });
});
