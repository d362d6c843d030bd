import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarMark } from '../../src/layout/plot.js';
import { stepFrom } from '../../src/layout/step.js';

const mark = (row: number, x: number, width: number): BarMark => ({
  key: `${row}.${x}`,
  series: 0,
  name: '',
  row,
  x,
  y: 40 * row,
  width,
  height: 30,
});

// Two long rows around a short one, and one mark alone.
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

describe('stepFrom(marks, from, key, column)', () => {
  it('leads left and right within a row, and not out of it', () => {
    expect(stepFrom(marks, 0, 'ArrowRight', 30)).toBe(1);
    expect(stepFrom(marks, 2, 'ArrowRight', 97)).toBe(2);
    expect(stepFrom(marks, 3, 'ArrowLeft', 10)).toBe(3);
  });

  it('leads left and right to the next row from a mark that stands alone', () => {
    expect(stepFrom(marks, 5, 'ArrowLeft', 40)).toBe(4);
    expect(stepFrom(marks, 5, 'ArrowRight', 40)).toBe(6);
  });

  it('leads up and down to the mark that holds the column, else to the nearest', () => {
    expect(stepFrom(marks, 0, 'ArrowDown', 30)).toBe(4);
    expect(stepFrom(marks, 2, 'ArrowDown', 97)).toBe(4);
    expect(stepFrom(marks, 4, 'ArrowUp', 97)).toBe(2);
    expect(stepFrom(marks, 4, 'ArrowUp', 27)).toBe(0);
    expect(stepFrom(marks, 0, 'ArrowUp', 30)).toBe(0);
    expect(stepFrom(marks, 7, 'ArrowDown', 60)).toBe(7);
  });

  it('leads to the first mark of the next row, and of all', () => {
    expect(stepFrom(marks, 1, 'PageDown', 0)).toBe(3);
    expect(stepFrom(marks, 4, 'PageUp', 0)).toBe(0);
    expect(stepFrom(marks, 2, 'PageUp', 0)).toBe(0);
    expect(stepFrom(marks, 7, 'PageDown', 0)).toBe(7);
    expect(stepFrom(marks, 4, 'Home', 0)).toBe(0);
    expect(stepFrom(marks, 4, 'End', 0)).toBe(7);
  });

  it('always leads to a mark', () => {
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    ];
    const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        lengths,
        fc.constantFrom(...keys),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (rows, key, column) => {
          const some = rows.flatMap((count, row) =>
            Array.from({ length: count }, (_, i) => mark(row, 25 * i, 20)),
          );
          for (let from = 0; from < some.length; from++) {
            expect(some[stepFrom(some, from, key, column)]).toBeDefined();
          }
        },
      ),
    );
  });
});
