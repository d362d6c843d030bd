import fc from 'fast-check';
import { ACTION_NAMES } from '../../src/report/actions.js';
import type { Figure } from '../../src/report/figure.js';
import { QUALIFIER_NAMES } from '../../src/report/qualifiers.js';
import { RECIPIENT_NAMES } from '../../src/report/recipients.js';
import type { Award, HouseholdSupport, Infrastructure } from '../../src/report/report.js';

const word = fc.constantFrom(
  'Ủy',
  'ban',
  'nhân',
  'dân',
  'tỉnh',
  'biên',
  'phòng',
  'Đồn',
  'xã',
  'a',
  'Nghiêng',
);
const name = fc
  .array(word, { minLength: 1, maxLength: 24 })
  .map((words) => words.join(' ').slice(0, 120));

/** Realistic counts, with 0, 1 and a million among them. */
export const count: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 1_000_000),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 1_000_000 }),
);

const quantity = fc.oneof(
  count,
  fc.double({ min: 0, max: 5000, noNaN: true }).map((n) => Math.round(n * 10) / 10),
);

/** Figures of any qualifier, some of them ranges. */
const figureOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Figure> =>
  fc
    .record({
      value,
      length: fc.oneof(fc.constant(0), fc.nat({ max: 50 })),
      qualifier: fc.oneof(fc.constant('exact' as const), fc.constantFrom(...QUALIFIER_NAMES)),
    })
    .map(({ length, ...figure }) =>
      length > 0 ? { ...figure, to: figure.value + length } : figure,
    );

/** Widths of containers, in pixels. */
export const width: fc.Arbitrary<number> = fc.integer({ min: 280, max: 1920 });

/** Awards of `issuers` issuers, each with one to four kinds of award to any recipients. */
export function arbitraryAwards(issuers: number): fc.Arbitrary<Award[]> {
  const row = fc.record({
    award: name,
    recipient: fc.constantFrom(...RECIPIENT_NAMES),
    count: figureOf(count),
  });
  const rows = fc.array(row, { minLength: 1, maxLength: 4 });
  return fc
    .array(fc.tuple(name, rows), { minLength: issuers, maxLength: issuers })
    .map((all) =>
      all.flatMap(([issuer, own], i) => own.map((one) => ({ issuer: `${issuer} ${i}`, ...one }))),
    );
}

/** One to nine works. */
export const arbitraryWorks: fc.Arbitrary<Infrastructure[]> = fc.array(
  fc.record({
    work: name,
    unit: fc.constantFrom('km', 'căn', 'điểm trường', 'công trình nước sạch', 'm²'),
    action: fc.constantFrom(...ACTION_NAMES),
    icon: fc.constantFrom('home', 'road', 'school', 'bridge', undefined),
    quantity: figureOf(quantity),
    note: fc.option(name, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 9 },
);

/** One to twelve household supports. */
export const arbitraryHouseholds: fc.Arbitrary<HouseholdSupport[]> = fc.array(
  fc.record({
    support: name,
    households: figureOf(count),
    note: fc.option(name, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A width and a text size in pixels, as pages and projectors have them. */
export const frame: fc.Arbitrary<{ width: number; em: number }> = fc.record({
  width,
  em: fc.constantFrom(16, 24, 40),
});
