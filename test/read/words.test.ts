import { describe, expect, it } from 'vitest';
import { actionOf, qualifierOf, recipientOf, sectionOf } from '../../src/read/words/cell-words.js';
import { columnOf } from '../../src/read/words/header-words.js';
import { vi } from '../support/languages.js';

const { columns, choices } = vi.problems;

const READERS = {
  section: sectionOf,
  recipient: recipientOf,
  action: actionOf,
  qualifier: qualifierOf,
};

describe('the words that messages suggest', () => {
  it.each(Object.entries(columns))('name the column %s: “%s”', (column, name) => {
    // “Đơn vị” alone names the issuer; in an infrastructure file it is the unit.
    expect(columnOf(name)).toBe(column);
    expect(columnOf(column)).toBe(column);
  });

  const words = Object.entries(choices).flatMap(([column, names]) =>
    Object.entries(names).map(([meaning, name]) => ({ column, meaning, name })),
  );

  it.each(words)('mean $meaning in the column $column: “$name”', ({ column, meaning, name }) => {
    const read = READERS[column as keyof typeof READERS];
    expect(read(name)).toBe(meaning);
    expect(read(meaning)).toBe(meaning);
  });
});
