import type { Locale } from './text.js';

const EXPECTATIONS = {
  report: { vi: 'một báo cáo (đối tượng JSON)', en: 'a report (a JSON object)' },
  list: { vi: 'một danh sách', en: 'a list' },
  item: { vi: 'một mục (đối tượng JSON)', en: 'an item (a JSON object)' },
  text: {
    vi: 'một chuỗi không rỗng, hoặc { "vi": …, "en": … }',
    en: 'a non-empty string, or { "vi": …, "en": … }',
  },
  string: { vi: 'một chuỗi không rỗng', en: 'a non-empty string' },
  number: { vi: 'một số hữu hạn, từ 0 trở lên', en: 'a finite number, 0 or more' },
  year: { vi: 'một năm, ví dụ 2024', en: 'a year, such as 2024' },
  period: { vi: 'năm đầu không sau năm cuối', en: 'a first year no later than the last' },
  date: { vi: 'một ngày như 2024-02-28', en: 'a date such as 2024-02-28' },
  link: { vi: 'một địa chỉ http(s)', en: 'an http(s) address' },
  recipient: { vi: '"individual" hoặc "collective"', en: '"individual" or "collective"' },
  action: {
    vi: '"built", "repaired", "mixed" hoặc "unstated"',
    en: '"built", "repaired", "mixed" or "unstated"',
  },
  qualifier: {
    vi: '"exact", "over", "nearly" hoặc "about"',
    en: '"exact", "over", "nearly" or "about"',
  },
  key: { vi: 'một tên khóa của báo cáo', en: 'a key that a report has' },
} as const;

/** What should have stood at the place of a problem. */
export type Expectation = keyof typeof EXPECTATIONS;

/** Something in a report that cannot be drawn. */
export interface Problem {
  /** JSON path from the root of the report, such as `awards[2].count.value`; empty for the root itself. */
  readonly path: string;
  readonly expected: Expectation;
  /** What stands there, as short JSON; `undefined` where nothing does. */
  readonly found: string | undefined;
}

/** A sentence that names the place, what was expected and what was found, in the reader's language. */
export function describeProblem({ path, expected, found }: Problem, locale: Locale): string {
  const wanted = EXPECTATIONS[expected][locale];
  if (locale === 'vi') {
    return `${path || 'Báo cáo'}: cần ${wanted}; ${found === undefined ? 'hiện đang thiếu' : `hiện là ${found}`}.`;
  }
  return `${path || 'The report'}: expected ${wanted}; ${found === undefined ? 'it is missing' : `found ${found}`}.`;
}
