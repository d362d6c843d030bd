import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrap, wrapBalanced } from '../../src/layout/text.js';

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

  it('breaks a text at spaces', () => {
    expect(wrap('Ủy ban nhân dân', 'name', 90, 16)).toEqual(['Ủy ban', 'nhân dân']);
  });

  it('breaks a word where it alone is too long', () => {
    expect(wrap('Mnnnnnnnnnnnn', 'name', 80, 16).length).toBeGreaterThan(1);
  });
});

describe('wrapBalanced(text, style, width, em)', () => {
  it('breaks a text into lines of similar length', () => {
    const lines = wrapBalanced('Khen thưởng theo đơn vị trao tặng', 'heading', 300, 16);
    const [first = 0, last = 0] = lines.map((line) => widthOf(line, 'heading', 16));
    expect(lines).toHaveLength(2);
    expect(last).toBeGreaterThan(0.6 * first);
  });

  it('takes no more lines than the text needs', () => {
    const words = fc.array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', '2024'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 900 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrapBalanced(text, 'heading', width, 16);
        expect(lines).toHaveLength(wrap(text, 'heading', width, 16).length);
        expect(lines.join(' ')).toBe(text);
      }),
    );
  });
});

describe('widthOf(text, style, em)', () => {
  it('adds nothing for tone marks', () => {
    expect(widthOf('ế', 'body', 16)).toBe(widthOf('e', 'body', 16));
    expect(widthOf('ờ', 'body', 16)).toBe(widthOf('ơ', 'body', 16));
  });

  it('grows with the text and its size', () => {
    expect(widthOf('nhân dân', 'body', 16)).toBeGreaterThan(widthOf('nhân', 'body', 16));
    expect(widthOf('nhân', 'bigNumber', 16)).toBeGreaterThan(widthOf('nhân', 'body', 16));
    expect(widthOf('nhân', 'body', 32)).toBeCloseTo(2 * widthOf('nhân', 'body', 16));
  });
});
