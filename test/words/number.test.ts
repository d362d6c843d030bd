import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../src/words/date.js';
import { formatNumber, formatQuantity, formatShare } from '../../src/words/number.js';

describe('formatNumber(value, locale)', () => {
  it('groups and separates as the language does', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(12300, 'vi')).toBe('12.300');
    expect(formatNumber(999, 'vi')).toBe('999');
  });

  it('leaves no fraction that could be taken for thousands', () => {
    expect(formatNumber(1.234, 'vi')).toBe('1,2340');
    expect(formatNumber(1.234, 'en')).toBe('1.2340');
    expect(formatNumber(0.234, 'en')).toBe('0.234');
    expect(formatNumber(1234.567, 'vi')).toBe('1.234,567');
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

describe('formatShare(part, whole, locale)', () => {
  const exact = (value: number) => ({ value, qualifier: 'exact' }) as const;

  it('has one decimal at most', () => {
    expect(formatShare(exact(94), exact(178), 'vi')).toBe('52,8%');
    expect(formatShare(exact(5), exact(5), 'en')).toBe('100%');
    expect(formatShare(exact(0), exact(5), 'en')).toBe('0%');
  });

  it('never makes nothing or all of what is neither', () => {
    expect(formatShare(exact(1), exact(100_000), 'vi')).toBe('dưới 0,1%');
    expect(formatShare(exact(9999), exact(10_000), 'vi')).toBe('hơn 99,9%');
    expect(formatShare(exact(9999), exact(10_000), 'en')).toBe('over 99.9%');
  });

  it('is only about right where a part of it is', () => {
    expect(
      formatShare({ value: 150, qualifier: 'over' }, { value: 170, qualifier: 'over' }, 'vi'),
    ).toBe('khoảng 88,2%');
    const only = { value: 140, qualifier: 'about' } as const;
    expect(formatShare(only, only, 'vi')).toBe('100%');
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
