import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data/index.js';
import { totalsOf, worksOf } from '../../src/data/totals.js';

const TOTALS = ['individuals', 'awards', 'Hộ dân', 'căn', 'School sites', 'học sinh'];
const report = { ...laiChauReport, totals: TOTALS.map((of) => ({ of, figure: 1 })) };

describe('totalsOf(report, kind)', () => {
  it.each([
    ['awards', ['individuals', 'awards']],
    ['infrastructure', ['căn']],
    ['households', ['Hộ dân']],
  ] as const)('finds what counts %s', (kind, names) => {
    expect(totalsOf(report, kind).map(({ of }) => of)).toEqual(names);
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
