import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalise, listWords, nameMark, shorten } from '../../src/words/sentence.js';

describe('listWords(words, locale)', () => {
  it('joins as the language does', () => {
    expect(listWords([], 'vi')).toBe('');
    expect(listWords(['A'], 'vi')).toBe('A');
    expect(listWords(['A', 'B', 'C'], 'vi')).toBe('A, B và C');
    expect(listWords(['A', 'B'], 'en')).toBe('A and B');
  });
});

describe('nameMark(category, value, detail)', () => {
  it('has at most 125 characters, starts with the category and never cuts the value', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        (category, detail) => {
          const name = nameMark(category, 'hơn 1.000.000 cá nhân', detail);
          expect(name.length).toBeLessThanOrEqual(125);
          expect(name).toContain('hơn 1.000.000 cá nhân');
          expect(name[0]).toBe(category[0]);
        },
      ),
    );
  });

  it('leaves short names whole', () => {
    expect(nameMark('A', '5 km', 'xây mới')).toBe('A: 5 km, xây mới');
    expect(nameMark('A', '5 km')).toBe('A: 5 km');
  });
});

describe('shorten(text, length)', () => {
  it('cuts at a word', () => expect(shorten('một hai ba bốn', 11)).toBe('một hai ba…'));
  it('leaves what fits', () => expect(shorten('một', 3)).toBe('một'));
});

describe('capitalise(text)', () => {
  it('knows Vietnamese letters', () => {
    expect(capitalise('được trao')).toBe('Được trao');
    expect(capitalise('')).toBe('');
  });
});
