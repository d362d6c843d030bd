import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { navigate } from '../../src/interaction/navigate.js';
import { createMark, type Mark } from '../../src/layout/plot.js';
import { exactly } from '../../src/report/figure.js';

function mark(band: number, x: number, width: number): Mark {
  const rows = { list: 'awards', indexes: [0] } as const;
  const content = { rows, series: 0, figure: exactly(1), name: '' };
  return createMark(content, { band, x, y: 40 * band, width, height: 30 });
}

// Bands of three marks, of two short ones, of a single mark, and of two long ones.
const marks = [
  mark(0, 0, 60),
  mark(0, 62, 30),
  mark(0, 94, 6),
  mark(1, 0, 20),
  mark(1, 22, 10),
  mark(2, 0, 80),
  mark(3, 0, 40),
  mark(3, 42, 40),
];

describe('navigate(marks, from, key, column)', () => {
  it('moves left and right within a band, and not out of it', () => {
    expect(navigate(marks, 0, 'ArrowRight', 30)).toBe(1);
    expect(navigate(marks, 2, 'ArrowRight', 97)).toBe(2);
    expect(navigate(marks, 3, 'ArrowLeft', 10)).toBe(3);
  });

  it('moves left and right to the next band from a mark that stands alone', () => {
    expect(navigate(marks, 5, 'ArrowLeft', 40)).toBe(4);
    expect(navigate(marks, 5, 'ArrowRight', 40)).toBe(6);
  });

  it('moves up and down to the mark that holds the column, else to the nearest', () => {
    expect(navigate(marks, 0, 'ArrowDown', 30)).toBe(4);
    expect(navigate(marks, 2, 'ArrowDown', 97)).toBe(4);
    expect(navigate(marks, 4, 'ArrowUp', 97)).toBe(2);
    expect(navigate(marks, 4, 'ArrowUp', 27)).toBe(0);
  });

  it('stays where there is no band above or below', () => {
    expect(navigate(marks, 0, 'ArrowUp', 30)).toBe(0);
    expect(navigate(marks, 7, 'ArrowDown', 60)).toBe(7);
  });

  it('moves by Page Up and Page Down to the first mark of the next band', () => {
    expect(navigate(marks, 1, 'PageDown', 0)).toBe(3);
    expect(navigate(marks, 4, 'PageUp', 0)).toBe(0);
    expect(navigate(marks, 2, 'PageUp', 0)).toBe(0);
    expect(navigate(marks, 7, 'PageDown', 0)).toBe(7);
  });

  it('moves by Home and End to the first and the last mark', () => {
    expect(navigate(marks, 4, 'Home', 0)).toBe(0);
    expect(navigate(marks, 4, 'End', 0)).toBe(7);
  });

  it('always finds a mark', () => {
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
    const key = fc.constantFrom(...arrows, 'Home', 'End', 'PageUp', 'PageDown');
    const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
    const column = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(lengths, key, column, (bands, pressed, x) => {
        const some = bands.flatMap((count, band) =>
          Array.from({ length: count }, (_, i) => mark(band, 25 * i, 20)),
        );
        for (let from = 0; from < some.length; from++) {
          expect(some[navigate(some, from, pressed, x)]).toBeDefined();
        }
      }),
    );
  });
});
