import { expect, it } from 'vitest';
import { smallestWorth } from '../../src/layout/worth.js';

it.each([
  [1, 1],
  [1.5, 2],
  [3, 5],
  [6, 10],
  [201, 500],
])('at least %d is %d', (least, worth) => {
  expect(smallestWorth((it) => it >= least)).toBe(worth);
});

it('ends where nothing is enough', () => {
  expect(smallestWorth(() => false)).toBe(Infinity);
});
