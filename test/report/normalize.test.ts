import { describe, expect, it } from 'vitest';
import { nameKey, normalizeText } from '../../src/report/normalize.js';

describe('nameKey(text)', () => {
  it.each([
    ['Ủy ban', 'Uỷ ban'],
    ['Hóa', 'Hoá'],
    ['Hòa Bình', 'Hoà Bình'],
    ['thủy lợi', 'thuỷ lợi'],
    ['Khuê', 'Khuê'.normalize('NFD')],
    ['Nghĩa', 'Nghiã'],
    ['Ủy ban nhân dân', ' Uỷ\u00a0ban  nhân\ndân '.normalize('NFD')],
    ['Sở Nội vụ', 'Sở\u200b Nội\u00advụ'.replace('\u00ad', '\u00ad ')],
  ])('is one for “%s” and “%s”', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Tân', 'Tấn'],
    ['Lò', 'Lô'],
    ['Đồn', 'Dồn'],
    ['Bản Hua', 'Bản Húa'],
    ['xã A', 'xã B'],
    ['UBND', 'ubnd'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('normalizeText(text)', () => {
  it('removes invisible characters', () => {
    expect(normalizeText('\ufeff \u200eU\u00adBND\u00a0\r\n tỉnh\u0000\u200b\t')).toBe('UBND tỉnh');
  });

  it('keeps visible characters', () => {
    const text = 'Tổ 1 – “Mái ấm” (22%) a’b 🏠👨\u200d👩\u200d👧';
    expect(normalizeText(text)).toBe(text);
  });
});
