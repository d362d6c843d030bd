/**
 * The lists of a report that charts draw. Types, validation, header words, CSV, the command and the builder
 * derive from this table.
 */
export const LISTS = {
  awards: { subject: 'issuer', figure: 'count', columns: ['issuer', 'award', 'recipient'] },
  infrastructure: { subject: 'work', figure: 'quantity', columns: ['work', 'unit', 'action'] },
  households: { subject: 'support', figure: 'households', columns: ['support', 'unit'] },
} as const;

/** A list of rows that a chart draws. */
export type ListName = keyof typeof LISTS;

/** Every list that charts draw, in the order of the report. */
export const LIST_NAMES = /* @__PURE__ */ Object.keys(LISTS) as ListName[];

/** Key of the figure in a row, by list: those that are drawn, and the stated totals. */
export const FIGURE_KEYS = {
  awards: 'count',
  infrastructure: 'quantity',
  households: 'households',
  totals: 'figure',
} as const satisfies { [List in ListName]: (typeof LISTS)[List]['figure'] } & { totals: string };

/** A list whose rows have a figure. */
export type FigureListName = keyof typeof FIGURE_KEYS;

/** Every list of a report, as a file of rows can hold them. */
export type Section = FigureListName | 'mentions';

/** Every list of a report, in its order. */
export const SECTIONS = /* @__PURE__ */ Object.keys(FIGURE_KEYS).concat('mentions') as Section[];

/** Words by which a file names the list of a row, in any language. */
export const SECTION_WORDS: Readonly<Record<Section, readonly string[]>> = {
  awards: ['awards', 'khen thưởng', 'thi đua khen thưởng', 'award'],
  infrastructure: ['infrastructure', 'công trình', 'hạ tầng', 'cơ sở hạ tầng', 'work'],
  households: ['households', 'hộ dân', 'hộ', 'hộ gia đình'],
  totals: ['totals', 'tổng số', 'tổng', 'tổng cộng'],
  mentions: ['mentions', 'nhắc đến', 'không nêu số'],
};
