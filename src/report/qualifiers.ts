/** The smallest and the largest value that a figure may have. */
export type Bounds = readonly [least: number, greatest: number];

/** “Gần 500” and “khoảng 500” allow 10 %. */
const TOLERANCE = 0.1;

/** Values this close are equal, since binary sums differ in their last digits. */
const PRECISION = 1e-9;

interface QualifierEntry {
  /** The range of a figure with this value. */
  readonly bounds: (value: number) => Bounds;
  /** The qualifier after subtraction: taking away “over 5” leaves less than the difference. */
  readonly opposite: string;
  /** The end of a bar, from its top to its bottom: 0 at the true length, 1 drawn back. */
  readonly outline: readonly (0 | 1)[];
  /** Words for it before a number or in a column, in any language. */
  readonly words: readonly string[];
}

/** How a source qualifies its figures. Reconciliation, takeaways, bar ends and reading derive from this table. */
export const QUALIFIERS = {
  exact: {
    bounds: (value) => [value * (1 - PRECISION), value * (1 + PRECISION)],
    opposite: 'exact',
    outline: [0, 0],
    words: ['exact', 'chính xác', 'đúng', 'exactly'],
  },
  over: {
    bounds: (value) => [value * (1 + 2 * PRECISION), Number.POSITIVE_INFINITY],
    opposite: 'nearly',
    outline: [1, 0, 1],
    words: ['over', 'hơn', 'trên', 'more than', 'above'],
  },
  nearly: {
    bounds: (value) => [value * (1 - TOLERANCE), value * (1 - 2 * PRECISION)],
    opposite: 'over',
    outline: [0, 1, 0],
    words: ['nearly', 'gần', 'almost', 'close to'],
  },
  about: {
    bounds: (value) => [value * (1 - TOLERANCE), value * (1 + TOLERANCE)],
    opposite: 'about',
    outline: [0, 1, 0, 1, 0, 1, 0],
    words: ['about', 'khoảng', 'chừng', 'độ', 'xấp xỉ', 'around', 'approximately', '~', '≈'],
  },
} as const satisfies Record<string, QualifierEntry>;

/** How the source qualifies a figure: “hơn 150” is `over`, “gần 500” is `nearly`, “khoảng 40” is `about`. */
export type Qualifier = keyof typeof QUALIFIERS;

/** Every qualifier. */
export const QUALIFIER_NAMES = /* @__PURE__ */ Object.keys(QUALIFIERS) as Qualifier[];
