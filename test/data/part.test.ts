import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/index.js';
import { partOf } from '../../src/data/part.js';
import { worksOf } from '../../src/data/works.js';

const TOTALS = ['Individuals', 'awards', 'Hộ dân', 'gia đình', 'căn', 'School sites', 'học sinh'];
const report = { ...laiChauReport, totals: TOTALS.map((of) => ({ of, figure: 1 })) };

describe('partOf(report, kind)', () => {
  it.each([
    ['awards', ['Individuals', 'awards']],
    ['infrastructure', ['căn']],
    ['households', ['Hộ dân', 'gia đình']],
  ] as const)('keeps %s and the totals that count them', (kind, names) => {
    const part = partOf(report, kind);
    for (const list of ['awards', 'infrastructure', 'households'] as const) {
      expect(part[list]).toEqual(list === kind ? report[list] : []);
    }
    expect(part.totals.map(({ of }) => of)).toEqual(names);
    expect(part.mentions).toEqual([]);
  });
});

describe('worksOf(name, works)', () => {
  it('finds works by their unit, in any language and spelling', () => {
    const works = [{ unit: { vi: 'Hòa', en: 'Peace' } }, { unit: 'km' }].map((it) => ({
      ...it,
      work: 'A',
      action: 'built' as const,
      quantity: 1,
    }));
    expect(worksOf('hoà', works)).toEqual([works[0]]);
    expect(worksOf('PEACE', works)).toEqual([works[0]]);
    expect(worksOf('m', works)).toEqual([]);
  });
});
