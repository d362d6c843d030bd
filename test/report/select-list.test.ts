import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data.js';
import { LIST_NAMES } from '../../src/report/lists.js';
import { selectList } from '../../src/report/select-list.js';
import { toReport } from '../support/reports.js';

const TOTALS = ['Individuals', 'awards', 'Hộ dân', 'gia đình', 'căn', 'School sites', 'học sinh'];
const report = toReport({ ...laiChauReport, totals: TOTALS.map((of) => ({ of, figure: 1 })) });

describe('selectList(report, list)', () => {
  it.each([
    ['awards', ['Individuals', 'awards']],
    ['infrastructure', ['căn']],
    ['households', ['Hộ dân', 'gia đình']],
  ] as const)('keeps %s and the totals that count them', (list, names) => {
    const selected = selectList(report, list);
    for (const name of LIST_NAMES) {
      expect(selected[name]).toEqual(name === list ? report[name] : []);
    }
    expect(selected.totals.map(({ of }) => of)).toEqual(names);
    expect(selected.mentions).toEqual([]);
  });
});
