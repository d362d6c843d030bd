import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '../../src/layout/text.js';

describe('wrap(text, style, width, em)', () => {
  it('keeps every word, and every line within the width', () => {
    const words = fc.array(
      fc.string({ minLength: 1, maxLength: 30 }).filter((s) => !s.includes(' ')),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 900 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrap(text, 'name', width, 16);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line, 'name', 16)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks a word only where it alone is too long', () => {
    expect(wrap('Ủy ban nhân dân', 'name', 90, 16).join('|')).toBe('Ủy ban|nhân dân');
    expect(wrap('Mnnnnnnnnnnnn', 'name', 80, 16).length).toBeGreaterThan(1);
  });
});

describe('widthOf(text, style, em)', () => {
  it('adds nothing for tone marks', () => {
    expect(widthOf('ế', 'body', 16)).toBe(widthOf('e', 'body', 16));
    expect(widthOf('ờ', 'body', 16)).toBe(widthOf('ơ', 'body', 16));
  });

  it('grows with the text and its size', () => {
    expect(widthOf('nhân dân', 'body', 16)).toBeGreaterThan(widthOf('nhân', 'body', 16));
    expect(widthOf('nhân', 'figure', 16)).toBeGreaterThan(widthOf('nhân', 'body', 16));
    expect(widthOf('nhân', 'body', 32)).toBeCloseTo(2 * widthOf('nhân', 'body', 16));
  });
});
