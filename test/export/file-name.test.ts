import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileName } from '../../src/export/file-name.js';

describe('createFileName(heading, extension, fallback)', () => {
  it.each([
    ['Khen thưởng theo đơn vị trao tặng', 'khen-thuong-theo-don-vi-trao-tang.svg'],
    ['Đường Ủy ban: “1.234,5 km” (Hòa Bình)', 'duong-uy-ban-1-234-5-km-hoa-binh.svg'],
    ['ĐỒNG BÀO'.normalize('NFD'), 'dong-bao.svg'],
    ['../../etc/passwd\0', 'etc-passwd.svg'],
    ['ﬁn 5²', 'fin-52.svg'],
    ['—', 'award-chart.svg'],
    ['Работы', 'award-chart.svg'],
  ])('makes of %j the name %s', (heading, name) => {
    expect(createFileName(heading, 'svg', 'award-chart')).toBe(name);
  });

  it('cuts a long heading at a word', () => {
    const name = createFileName(
      'Khen thưởng theo đơn vị trao tặng trong năm năm 2019 đến 2024',
      'csv',
      'x',
    );
    expect(name).toBe('khen-thuong-theo-don-vi-trao-tang-trong-nam-nam-2019-den.csv');
  });

  it('is plain ASCII, never empty and at most 60 characters long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (heading) => {
        expect(createFileName(heading, 'png', 'chart')).toMatch(/^[a-z0-9](-?[a-z0-9])*\.png$/);
        expect(createFileName(heading, 'png', 'chart').length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
