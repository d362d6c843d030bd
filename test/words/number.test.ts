import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../src/words/date.js';
import { formatNumber, formatPercent, formatQuantity } from '../../src/words/number.js';

describe('formatNumber(value, locale)', () => {
  it('groups and separates as the language does', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(12300, 'vi')).toBe('12.300');
    expect(formatNumber(999, 'vi')).toBe('999');
  });

  it('hides what binary fractions add', () => expect(formatNumber(0.1 + 0.2, 'vi')).toBe('0,3'));
});

describe('formatQuantity(quantity, locale)', () => {
  it('says the status of a figure', () => {
    expect(formatQuantity({ value: 150, qualifier: 'over' }, 'vi')).toBe('hơn 150');
    expect(formatQuantity({ value: 500, qualifier: 'nearly' }, 'vi')).toBe('gần 500');
    expect(formatQuantity({ value: 40, qualifier: 'about' }, 'vi')).toBe('khoảng 40');
    expect(formatQuantity({ value: 150, qualifier: 'over' }, 'en')).toBe('over 150');
    expect(formatQuantity({ value: 12, qualifier: 'exact' }, 'en')).toBe('12');
  });
});

describe('formatPercent(share, locale)', () => {
  it('has one decimal at most', () => {
    expect(formatPercent(94 / 178, 'vi')).toBe('52,8%');
    expect(formatPercent(1, 'en')).toBe('100%');
  });
});

describe('formatDate(date, locale)', () => {
  it('writes days, months and years', () => {
    expect(formatDate('2024-02-28', 'vi')).toBe('28/2/2024');
    expect(formatDate('2024-02-28', 'en')).toBe('28 February 2024');
    expect(formatDate('2024-02', 'vi')).toBe('2/2024');
    expect(formatDate('2024-02', 'en')).toBe('February 2024');
    expect(formatDate('2024', 'vi')).toBe('2024');
    expect(formatDate('2024', 'en')).toBe('2024');
  });
});

describe('formatPeriod(period)', () => {
  it('never groups the digits of a year', () => {
    expect(formatPeriod({ from: 2019, to: 2024 })).toBe('2019–2024');
    expect(formatPeriod({ from: 2024, to: 2024 })).toBe('2024');
  });
});
