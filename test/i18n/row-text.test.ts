import { describe, expect, it } from 'vitest';
import { describeRow } from '../../src/i18n/describe/row.js';
import { en, fr, vi } from '../support/languages.js';

describe('describeRow(row, figure, language)', () => {
  it('says a work with its unit, what was done and a note', () => {
    const work = {
      work: { vi: 'Đường liên xã', en: 'Roads' },
      unit: 'km',
      action: 'built',
      note: 'Cùng nhân dân.',
    } as const;
    expect(describeRow(work, { value: 12.5, qualifier: 'over' }, vi)).toEqual({
      title: 'Đường liên xã',
      figure: 'Hơn 12,5',
      unit: 'km',
      label: 'hơn 12,5 km',
      details: ['Xây mới', 'Cùng nhân dân.'],
      name: 'Đường liên xã: hơn 12,5 km, xây mới, Cùng nhân dân.',
    });
    expect(describeRow(work, { value: 12.5, qualifier: 'over' }, fr).name).toBe(
      'Đường liên xã\u00a0: plus de 12,5 km, construction, Cùng nhân dân.',
    );
  });

  it('counts recipients of an award by the number', () => {
    const award = { issuer: 'UBND tỉnh', award: 'Bằng khen', recipient: 'collective' } as const;
    expect(describeRow(award, { value: 1, qualifier: 'exact' }, en)).toMatchObject({
      label: '1 collective',
      name: 'Ủy ban nhân dân tỉnh: 1 collective, Bằng khen',
    });
  });

  it('counts households of a support', () => {
    expect(describeRow({ support: 'Bò giống' }, { value: 40, qualifier: 'nearly' }, vi).label).toBe(
      'gần 40 hộ',
    );
  });
});
