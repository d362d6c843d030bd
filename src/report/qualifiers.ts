/** The smallest and the largest value that a figure may have. */
export type Bounds = readonly [least: number, greatest: number];

/** “Gần 500” and “khoảng 500” allow 10 %. */
const TOLERANCE = 0.1;

/** “Hơn 150” is not 150, by the smallest step that a count of up to a million takes. */
const STEP = 1e-6;

interface QualifierEntry {
  /** The range of a figure with this value. */
  readonly bounds: (value: number) => Bounds;
  /**
   * The end of a bar, from its top to its bottom: 0 at the true length, 1 drawn back. Sharp where the value itself is
   * excluded, blunt where it is included.
   */
  readonly end: readonly (0 | 1)[];
  /** Words for it before a number or in a column, in any language. */
  readonly words: readonly string[];
}

/** How a source qualifies its figures. Reconciliation, takeaways, bar ends and reading derive from this table. */
export const QUALIFIERS = {
  exact: {
    bounds: (value) => [value, value],
    end: [0, 0],
    words: ['exact', 'chính xác', 'đúng', 'exactly'],
  },
  over: {
    bounds: (value) => [value * (1 + STEP), Number.POSITIVE_INFINITY],
    end: [1, 0, 1],
    words: ['over', 'hơn', 'trên', 'more than', 'above'],
  },
  nearly: {
    bounds: (value) => [value * (1 - TOLERANCE), value * (1 - STEP)],
    end: [0, 1, 0],
    words: ['nearly', 'gần', 'almost', 'close to'],
  },
  about: {
    bounds: (value) => [value * (1 - TOLERANCE), value * (1 + TOLERANCE)],
    end: [0, 1, 0, 1, 0, 1, 0],
    words: ['about', 'khoảng', 'chừng', 'độ', 'xấp xỉ', 'around', 'approximately', '~', '≈'],
  },
  atLeast: {
    bounds: (value) => [value, Number.POSITIVE_INFINITY],
    end: [1, 0, 0, 1],
    words: ['at least', 'atLeast', 'ít nhất', 'tối thiểu', 'no fewer than', '≥'],
  },
  atMost: {
    bounds: (value) => [0, value],
    end: [0, 1, 1, 0],
    words: ['at most', 'atMost', 'nhiều nhất', 'tối đa', 'không quá', 'up to', '≤'],
  },
} as const satisfies Record<string, QualifierEntry>;

/**
 * How the source qualifies a figure: “hơn 150” is `over`, “gần 500” is `nearly`, “khoảng 40” is `about`, “ít nhất 20”
 * is `atLeast`, “tối đa 30” is `atMost`.
 */
export type Qualifier = keyof typeof QUALIFIERS;

/** Every qualifier. */
export const QUALIFIER_NAMES = /* @__PURE__ */ Object.keys(QUALIFIERS) as Qualifier[];
