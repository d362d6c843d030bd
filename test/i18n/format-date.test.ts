import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../src/i18n/format-date.js';
import { en, fr, vi } from '../support/languages.js';

describe('formatDate(date, language)', () => {
  it('writes days, months and years', () => {
    expect(formatDate('2024-02-28', vi)).toBe('28/2/2024');
    expect(formatDate('2024-02-28', en)).toBe('28 February 2024');
    expect(formatDate('2024-02-28', fr)).toBe('28 février 2024');
    expect(formatDate('2024-02', vi)).toBe('2/2024');
    expect(formatDate('2024-02', en)).toBe('February 2024');
    expect(formatDate('2024', vi)).toBe('2024');
    expect(formatDate('2024', en)).toBe('2024');
  });
});

describe('formatPeriod(period)', () => {
  it('never groups the digits of a year', () => {
    expect(formatPeriod({ from: 2019, to: 2024 })).toBe('2019–2024');
    expect(formatPeriod({ from: 2024, to: 2024 })).toBe('2024');
  });

  it('is empty where a report names none', () => expect(formatPeriod(undefined)).toBe(''));
});
