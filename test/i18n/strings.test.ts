import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalise, shorten } from '../../src/i18n/strings.js';

describe('shorten(text, length)', () => {
  it('cuts at a word', () => expect(shorten('một hai ba bốn', 11)).toBe('một hai ba…'));

  it('leaves a text that fits', () => expect(shorten('một', 3)).toBe('một'));

  it('never cuts a letter in half', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, length) => {
          expect(shorten(text, length)).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
    expect(shorten('a😀😀', 3)).toBe('a…');
  });
});

describe('capitalise(text)', () => {
  it('knows Vietnamese letters', () => {
    expect(capitalise('được trao')).toBe('Được trao');
    expect(capitalise('')).toBe('');
  });
});
