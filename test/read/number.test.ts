import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/i18n/format-number.js';
import {
  AMBIGUOUS,
  interpretNumber,
  isForeign,
  notationOf,
  parseNumber,
} from '../../src/read/number.js';
import { QUALIFIER_NAMES } from '../../src/report/qualifiers.js';
import { writeNumber } from '../../src/write/number.js';
import { en, vi } from '../support/languages.js';

/** Parses a number for readers of a language. */
function readNumber(text: string, locale: string, isMixed = false) {
  const number = parseNumber(text);
  return number && interpretNumber(number, notationOf(locale), isMixed);
}

const value = (text: string, locale: string) => {
  const read = readNumber(text, locale);
  return typeof read === 'object' ? read.value : read;
};

describe('parseNumber(text)', () => {
  it.each([
    ['0', 0, 0],
    ['150', 150, 150],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['12.300', 12300, AMBIGUOUS],
    ['12,300', AMBIGUOUS, 12300],
    ['1.234.567', 1234567, 1234567],
    ['1,234,567', 1234567, 1234567],
    ['12.5', 12.5, 12.5],
    ['12,5', 12.5, 12.5],
    ['0.125', 0.125, 0.125],
    ['1234.567', 1234.567, 1234.567],
    ['1234,567', 1234.567, 1234.567],
    ['12 300', 12300, 12300],
    ['12\u00a0300,5', 12300.5, 12300.5],
    ['-5', -5, -5],
    ['−5', -5, -5],
    ['2e6', 2e6, 2e6],
    ['1e400', Infinity, Infinity],
    [' 88 ', 88, 88],
    ['001', 1, 1],
    ['01.234', 1234, AMBIGUOUS],
    ['12\u2009300', 12300, 12300],
    ['12\u202f300', 12300, 12300],
    ['1.234\u200b', 1234, AMBIGUOUS],
    ['\u200e150', 150, 150],
    ['1E+03', 1000, 1000],
  ])('reads “%s” as %s in Vietnamese and %s in English', (text, vi, en) => {
    expect([value(text, 'vi'), value(text, 'en')]).toEqual([vi, en]);
  });

  it.each([
    ['hơn 150', { value: 150, qualifier: 'over' }],
    ['trên 12.300', { value: 12300, qualifier: 'over' }],
    ['Gần 500', { value: 500, qualifier: 'nearly' }],
    ['khoảng 40', { value: 40, qualifier: 'about' }],
    ['over 150', { value: 150, qualifier: 'over' }],
    ['more than 7', { value: 7, qualifier: 'over' }],
    ['nearly 500', { value: 500, qualifier: 'nearly' }],
    ['about 40', { value: 40, qualifier: 'about' }],
    ['~ 40', { value: 40, qualifier: 'about' }],
    ['~40', { value: 40, qualifier: 'about' }],
    ['xấp xỉ 40', { value: 40, qualifier: 'about' }],
    ['hơn150', { value: 150, qualifier: 'over' }],
    ['hơn\u00a0150', { value: 150, qualifier: 'over' }],
    ['gần\n500', { value: 500, qualifier: 'nearly' }],
    ['hơn 150'.normalize('NFD'), { value: 150, qualifier: 'over' }],
    ['ít nhất 20', { value: 20, qualifier: 'atLeast' }],
    ['≥ 20', { value: 20, qualifier: 'atLeast' }],
    ['tối đa 30', { value: 30, qualifier: 'atMost' }],
    ['từ 20 đến 30', { value: 20, to: 30, qualifier: 'exact' }],
    ['1.200 đến 1.500', { value: 1200, to: 1500, qualifier: 'exact' }],
    ['khoảng 20 đến 30', { value: 20, to: 30, qualifier: 'about' }],
  ])('keeps the status of “%s”', (text, quantity) => {
    expect(readNumber(text, 'vi')).toEqual(quantity);
  });

  it.each([
    '',
    '-',
    'hơn',
    'nhiều',
    '1.2.3',
    '1,23,4',
    '12.30.0',
    '88 người',
    '1O0',
    '88*',
    '٣',
    '0x10',
    '1/2',
    '½',
    '2½',
    '150+',
    '150¹',
    '150 (1)',
    '150 người',
    '32km',
    '1,5 triệu',
    '10-12',
    '50%',
    'trên dưới 40',
    '30 đến 20',
    '20 đến khoảng 30',
    'từ 20',
    'khoảng hơn 40',
    'không dưới 150',
    '5\n120',
    '∞',
    '#REF!',
    `1${'.111'.repeat(40)}`,
  ])('takes “%s” for no number', (text) => {
    expect(readNumber(text, 'vi')).toBeUndefined();
    expect(readNumber(text, 'en')).toBeUndefined();
  });

  it.each([
    ['12.5', 'vi', true],
    ['0.500', 'vi', true],
    ['hơn 1,234.5', 'vi', true],
    ['12,5', 'vi', false],
    ['12.300', 'vi', false],
    ['12', 'vi', false],
    ['mười', 'vi', false],
    ['12,5', 'en', true],
    ['1.234.567', 'en', true],
    ['12.5', 'en', false],
  ] as const)('knows whether “%s” is foreign to %s: %s', (text, locale, foreign) => {
    const number = parseNumber(text);
    expect(number !== undefined && isForeign(number, notationOf(locale))).toBe(foreign);
  });

  it('doubts thousands beside numbers that only the other language writes', () => {
    expect(readNumber('12.300', 'vi', true)).toBe(AMBIGUOUS);
    expect(readNumber('12,300', 'en', true)).toBe(AMBIGUOUS);
    expect(readNumber('12.300.000', 'vi', true)).toMatchObject({ value: 12_300_000 });
    expect(readNumber('12.5', 'vi', true)).toMatchObject({ value: 12.5 });
  });

  it('reads back what the charts write', () => {
    const quantity = fc.record({
      value: fc.oneof(
        fc.nat(),
        fc.integer({ min: 0, max: 1e7 }).map((n) => n / 100),
      ),
      qualifier: fc.constantFrom(...QUALIFIER_NAMES),
    });
    fc.assert(
      fc.property(quantity, fc.constantFrom(vi, en), (it, language) => {
        expect(readNumber(formatFigure(it, language), language.code)).toEqual(it);
      }),
    );
  });

  it('never throws, and never reads a number where the text has no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readNumber(text, 'vi');
        if (!/\d/.test(text)) expect(read).toBeUndefined();
      }),
    );
  });
});

describe('writeNumber(value)', () => {
  it('is read back in both languages', () => {
    const number = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(number, (it) => {
        for (const locale of ['vi', 'en'] as const) {
          expect(value(writeNumber(it), locale)).toBeCloseTo(it, 12);
        }
      }),
    );
  });
});
