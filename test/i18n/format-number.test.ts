import { describe, expect, it } from 'vitest';
import {
  formatFigure,
  formatNumber,
  formatShare,
  removeGrouping,
} from '../../src/i18n/format-number.js';
import type { Qualifier } from '../../src/report/qualifiers.js';
import { en, fr, vi } from '../support/languages.js';

const figure = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });

describe('formatNumber(value, language)', () => {
  it('groups and separates as the language does', () => {
    expect(formatNumber(1234.5, vi)).toBe('1.234,5');
    expect(formatNumber(1234.5, en)).toBe('1,234.5');
    expect(formatNumber(1234.5, fr)).toBe('1\u202f234,5');
    expect(formatNumber(12300, vi)).toBe('12.300');
    expect(formatNumber(999, vi)).toBe('999');
  });

  it('leaves no fraction that could be taken for thousands', () => {
    expect(formatNumber(1.234, vi)).toBe('1,2340');
    expect(formatNumber(1.234, en)).toBe('1.2340');
    expect(formatNumber(0.234, en)).toBe('0.234');
    expect(formatNumber(1234.567, vi)).toBe('1.234,567');
  });

  it('hides what binary fractions add', () => expect(formatNumber(0.1 + 0.2, vi)).toBe('0,3'));

  it('writes a locale that the engine does not know as Vietnamese', () => {
    expect(formatNumber(1234.5, { ...en, intl: 'tyz' })).toBe('1.234,5');
  });
});

describe('formatFigure(figure, language)', () => {
  it('says the qualifier of a figure', () => {
    expect(formatFigure(figure(150, 'over'), vi)).toBe('hơn 150');
    expect(formatFigure(figure(500, 'nearly'), vi)).toBe('gần 500');
    expect(formatFigure(figure(40, 'about'), vi)).toBe('khoảng 40');
    expect(formatFigure(figure(150, 'over'), en)).toBe('over 150');
    expect(formatFigure(figure(12), en)).toBe('12');
  });

  it('says it where the language wants it', () => {
    const numbers = { ...en.numbers, qualifiers: { ...en.numbers.qualifiers, over: '{number}+' } };
    expect(formatFigure(figure(150, 'over'), { ...en, numbers })).toBe('150+');
  });
});

describe('formatShare(part, whole, language)', () => {
  it('has one decimal at most', () => {
    expect(formatShare(figure(94), figure(178), vi)).toBe('52,8%');
    expect(formatShare(figure(5), figure(5), en)).toBe('100%');
    expect(formatShare(figure(0), figure(5), en)).toBe('0%');
  });

  it('never makes nothing or all of a share that is neither', () => {
    expect(formatShare(figure(1), figure(100_000), vi)).toBe('dưới 0,1%');
    expect(formatShare(figure(1), figure(100_000), en)).toBe('under 0.1%');
    expect(formatShare(figure(9999), figure(10_000), vi)).toBe('hơn 99,9%');
    expect(formatShare(figure(9999), figure(10_000), en)).toBe('over 99.9%');
    expect(formatShare(figure(9999), figure(10_000), fr)).toBe('plus de 99,9\u00a0%');
  });

  it('is approximate where a part of it is', () => {
    expect(formatShare(figure(150, 'over'), figure(170, 'over'), vi)).toBe('khoảng 88,2%');
    expect(formatShare(figure(140, 'about'), figure(140, 'about'), vi)).toBe('100%');
  });
});

describe('removeGrouping(text, language)', () => {
  it('removes the marks between thousands and keeps the decimal sign', () => {
    expect(removeGrouping('hơn 1.234.567,5', vi)).toBe('hơn 1234567,5');
    expect(removeGrouping('over 1,234,567.5', en)).toBe('over 1234567.5');
    expect(removeGrouping(formatNumber(1234567.5, fr), fr)).toBe('1234567,5');
  });
});
