import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/templates/quotation.js';

describe('detectLanguage(quotation)', () => {
  it('knows Vietnamese by its letters', () => {
    expect(detectLanguage('22 Mái ấm biên cương')).toBe('vi');
    expect(detectLanguage('TẶNG GIẤY KHEN')).toBe('vi');
  });

  it('says nothing of other words', () => {
    expect(detectLanguage('32 km of roads in Lai Châu')).toBe(nothing);
    expect(detectLanguage('')).toBe(nothing);
  });
});
