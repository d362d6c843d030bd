import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/templates/quotation.js';

describe('languageOf(quoted)', () => {
  it('knows Vietnamese by its letters', () => {
    expect(languageOf('22 Mái ấm biên cương')).toBe('vi');
    expect(languageOf('TẶNG GIẤY KHEN')).toBe('vi');
  });

  it('says nothing of other words', () => {
    expect(languageOf('32 km of roads in Lai Châu')).toBe(nothing);
    expect(languageOf('')).toBe(nothing);
  });
});
