import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameMark, spellOut } from '../../src/i18n/describe/speech.js';
import { en, fr, vi } from '../support/languages.js';

describe('spellOut(text, language)', () => {
  it('says offices in full, in English sentences too', () => {
    for (const language of [vi, en]) {
      expect(spellOut('UBND tỉnh, Ủy ban MTTQ và BĐBP', language)).toBe(
        'Ủy ban nhân dân tỉnh, Ủy ban Mặt trận Tổ quốc và Bộ đội Biên phòng',
      );
    }
    expect(spellOut('(HĐND xã A)', vi)).toBe('(Hội đồng nhân dân xã A)');
  });

  it('leaves other words in capitals as they are', () => {
    for (const text of ['UNICEF', 'HỘI NÔNG DÂN', 'ABCUBND', 'ubnd', '']) {
      expect(spellOut(text, vi)).toBe(text);
    }
  });
});

describe('nameMark({ category, value, detail }, language)', () => {
  it('has at most 125 characters, starts with the category and never cuts the value', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        (category, detail) => {
          const name = nameMark({ category, value: 'hơn 1.000.000 cá nhân', detail }, vi);
          expect(name.length).toBeLessThanOrEqual(125);
          expect(name).toContain('hơn 1.000.000 cá nhân');
          expect(name[0]).toBe(category[0]);
        },
      ),
    );
  });

  it('leaves short names whole', () => {
    expect(nameMark({ category: 'A', value: '5 km', detail: 'xây mới' }, vi)).toBe(
      'A: 5 km, xây mới',
    );
    expect(nameMark({ category: 'A', value: '5 km' }, vi)).toBe('A: 5 km');
  });

  it('has the punctuation of its language', () => {
    expect(nameMark({ category: 'A', value: '5 km', detail: 'réparation' }, fr)).toBe(
      'A\u00a0: 5 km, réparation',
    );
  });
});
