import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProblem, type Expectation } from '../../src/data.js';

const guide = readFileSync('demo/guide.html', 'utf8');
const list = /<dl id="errors">(.*?)<\/dl>/s.exec(guide)?.[1] ?? '';
const terms = Array.from(list.matchAll(/<dt>(.*?)<\/dt>/gs), ([, term = '']) => term.trim());

const EXPECTATIONS: readonly Expectation[] = [
  ...(['number', 'oneReading', 'wholeUnits', 'recipient', 'action', 'households'] as const),
  ...(['unique', 'column', 'columnOnce', 'subject', 'cells', 'ownCell', 'plainTotal'] as const),
  ...(['quotes', 'letters', 'encoding', 'present', 'reachable'] as const),
];

const sentences = EXPECTATIONS.map((expected) =>
  describeProblem({ path: '', row: 2, column: 'Số lượng', code: expected, found: '"1,234"' }, 'vi'),
);

test('the guide explains messages in the words in which they are shown', () => {
  expect(terms).toHaveLength(EXPECTATIONS.length);
  for (const term of terms) {
    expect(
      sentences.filter((sentence) => sentence.includes(term)),
      term,
    ).not.toEqual([]);
  }
});

test.each(sentences)('the guide explains “%s”', (sentence) => {
  expect(terms.some((term) => sentence.includes(term))).toBe(true);
});
