import { describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/data.js';
import { filterByUnit } from '../../src/report/units.js';
import { toReport } from '../support/reports.js';

describe('filterByUnit(works, name)', () => {
  it('finds works by their unit, in any language and spelling', () => {
    const { infrastructure: works } = toReport({
      ...laiChauReport,
      infrastructure: [{ vi: 'Hòa', en: 'Peace' }, 'km'].map((unit) => ({
        work: 'A',
        unit,
        action: 'built',
        quantity: 1,
      })),
    });
    expect(filterByUnit(works, 'hoà')).toEqual([works[0]]);
    expect(filterByUnit(works, 'PEACE')).toEqual([works[0]]);
    expect(filterByUnit(works, 'm')).toEqual([]);
  });
});
