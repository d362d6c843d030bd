import { describe, expect, it } from 'vitest';
import { formatList, listNames } from '../../src/i18n/format-list.js';
import { en, fr, vi } from '../support/languages.js';

describe('formatList(items, language)', () => {
  it('joins as the language does', () => {
    expect(formatList([], vi)).toBe('');
    expect(formatList(['A'], vi)).toBe('A');
    expect(formatList(['A', 'B', 'C'], vi)).toBe('A, B và C');
    expect(formatList(['A', 'B', 'C'], en)).toBe('A, B and C');
    expect(formatList(['A', 'B'], fr)).toBe('A et B');
  });

  it('joins alternatives', () => {
    expect(formatList(['A', 'B', 'C'], vi, 'disjunction')).toBe('A, B hoặc C');
    expect(formatList(['A', 'B', 'C'], en, 'disjunction')).toBe('A, B or C');
  });
});

describe('listNames(names, length, noun, language)', () => {
  const { rows } = en.awards.largest;

  it('names all that fit', () => expect(listNames(['A', 'B'], 7, rows, en)).toBe('A and B'));

  it('counts those that do not fit', () => {
    expect(listNames(['A', 'B'], 6, rows, en)).toBe('2 issuers');
    expect(listNames(['A', 'B'], 5, vi.awards.largest.rows, vi)).toBe('2 đơn vị');
  });

  it('cuts a name that is alone', () =>
    expect(listNames(['A long name'], 7, rows, en)).toBe('A long…'));
});
