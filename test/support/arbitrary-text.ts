import fc from 'fast-check';
import type { FigureInput } from '../../src/report/figure.js';
import { QUALIFIER_NAMES } from '../../src/report/qualifiers.js';
import type { ReportInput } from '../../src/report/report.js';

/**
 * Text as people and machines write it: any letters, quotes, CSV delimiters, formulas, both tone
 * placements.
 */
const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('Ủy ban', 'Uỷ ban', 'Hoà Bình', 'Hòa Bình', '=1+1', "'=x", '-5', '@a', '"q"'),
    fc.constantFrom(
      'a,b',
      'a;b',
      'a\tb',
      'dòng\nhai',
      '12.300',
      '<b>x</b>',
      '__proto__',
      'Cộng đồng',
    ),
  )
  .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const figure: fc.Arbitrary<FigureInput> = fc
  .record(
    {
      value: fc.oneof(
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1000),
      ),
      length: fc.integer({ min: 1, max: 1000 }),
      qualifier: fc.constantFrom(...QUALIFIER_NAMES.filter((name) => name !== 'exact')),
      phrase: words,
    },
    { requiredKeys: ['value'] },
  )
  .map(
    ({ length, ...it }) =>
      (length ? { ...it, to: Number((it.value + length).toFixed(3)) } : it) as FigureInput,
  );

/** Report lists of any shape, with plain strings as texts. */
export const arbitraryLists: fc.Arbitrary<
  Required<Pick<ReportInput, 'awards' | 'infrastructure' | 'households' | 'totals' | 'mentions'>>
> = fc.record({
  awards: fc.array(
    fc.record(
      {
        issuer: words,
        award: words,
        recipient: fc.constantFrom('individual', 'collective'),
        count: figure,
        note: words,
      },
      { requiredKeys: ['issuer', 'recipient', 'count'] },
    ),
  ),
  infrastructure: fc.array(
    fc.record(
      {
        work: words,
        unit: words,
        action: fc.constantFrom('built', 'repaired', 'mixed', 'unstated'),
        quantity: figure,
        icon: words,
        note: words,
      },
      { requiredKeys: ['work', 'unit', 'action', 'quantity'] },
    ),
  ),
  households: fc.array(
    fc.record(
      { support: words, households: figure, note: words },
      { requiredKeys: ['support', 'households'] },
    ),
  ),
  totals: fc.uniqueArray(
    fc.record({ of: fc.oneof(fc.constantFrom('individuals', 'collectives'), words), figure }),
    { selector: ({ of }) => of, maxLength: 3 },
  ),
  mentions: fc.array(words, { maxLength: 3 }),
});
