import { describe, expect, it } from 'vitest';
import { spellOut } from '../../src/words/abbreviations.js';

describe('spellOut(text)', () => {
  it('says offices in full', () => {
    expect(spellOut('UBND tỉnh, Ủy ban MTTQ và BĐBP')).toBe(
      'Ủy ban nhân dân tỉnh, Ủy ban Mặt trận Tổ quốc và Bộ đội Biên phòng',
    );
    expect(spellOut('(HĐND xã A)')).toBe('(Hội đồng nhân dân xã A)');
  });

  it('leaves other words in capitals as they are', () => {
    for (const text of ['UNICEF', 'HỘI NÔNG DÂN', 'ABCUBND', 'ubnd', '']) {
      expect(spellOut(text)).toBe(text);
    }
  });
});
