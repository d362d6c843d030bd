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
  unique: { vi: 'một dòng chưa có ở trên', en: 'a row that does not stand above already' },
  oneReading: {
    vi: 'một số chỉ có một cách đọc (viết 1234 cho nghìn, 1,2340 cho phần thập phân)',
    en: 'a number with one reading only (write 1234 for thousands, 1.2340 for a fraction)',
  },
  exactPart: {
    vi: 'một số chính xác trong phần chi tiết (vẫn được vẽ)',
    en: 'an exact number in a breakdown (it is drawn all the same)',
  },
  sum: {
    vi: 'một tổng bằng chi tiết cộng lại (vẫn được vẽ)',
    en: 'a total that equals the sum of its breakdown (it is drawn all the same)',
  },
  households: { vi: 'đơn vị tính là hộ', en: 'households as the unit' },
  section: {
    vi: 'một phần của báo cáo: khen thưởng, công trình, hộ dân, tổng số, nhắc đến',
    en: 'a section of the report: awards, infrastructure, households, totals, mentions',
  },
  column: {
    vi: 'một tên cột như đơn vị, hình thức, đối tượng, công trình, đơn vị tính, số lượng',
    en: 'a column such as issuer, award, recipient, work, unit, value',
  },
  columnOnce: { vi: 'mỗi cột chỉ một lần', en: 'each column only once' },
  cells: { vi: 'không ô nào ngoài các cột có tên', en: 'no cell beyond the named columns' },
  ownCell: { vi: 'một ô riêng cho mỗi số', en: 'a cell of its own for each number' },
  rows: {
    vi: 'một dòng tên cột và ít nhất một dòng số liệu',
    en: 'a header and at least one row of figures',
  },
  quotes: { vi: 'số dấu ngoặc kép chẵn', en: 'an even number of quotation marks' },
  json: { vi: 'JSON đúng cú pháp', en: 'valid JSON' },
  format: { vi: 'một tệp JSON hoặc CSV', en: 'a JSON or CSV file' },
  encoding: { vi: 'văn bản mã hóa UTF-8', en: 'text encoded as UTF-8' },
  size: { vi: 'một tệp không quá 20 MB', en: 'a file of at most 20 MB' },
  present: { vi: 'một tệp có ở địa chỉ này', en: 'a file at this address' },
  answer: { vi: 'máy chủ trả lời thành công', en: 'a successful answer of the server' },
  reachable: {
    vi: 'một địa chỉ kết nối được và cho phép trang này đọc (CORS)',
    en: 'an address that can be reached and lets this page read it (CORS)',
  },
  inTime: { vi: 'câu trả lời trong 10 giây', en: 'an answer within 10 seconds' },
} as const;

/** What should have stood at the place of a problem. */
export type Expectation = keyof typeof EXPECTATIONS;

/** Something in a report, or on the way to it, that keeps it from being drawn. */
export interface Problem {
  /** JSON path from the root of the report, such as `awards[2].count.value`; empty for the root itself. */
  readonly path: string;
  /** Row of the file or table, from 1, its header included. */
  readonly row?: number;
  /** Header of the column, as the file or table has it. */
  readonly column?: string;
  readonly expected: Expectation;
  /** What stands there, as short JSON; `undefined` where nothing does. */
  readonly found: string | undefined;
}

/** A sentence that names the place, what was expected and what was found, in the reader's language. */
export function describeProblem(problem: Problem, locale: Locale): string {
  const { expected, found, row } = problem;
  const place = describePlace(problem, locale);
  if (expected === 'unique') {
    const first = row === undefined ? found : `${locale === 'vi' ? 'dòng' : 'row'} ${found}`;
    return locale === 'vi' ? `${place}: lặp lại ${first}.` : `${place}: repeats ${first}.`;
  }
  const wanted = EXPECTATIONS[expected][locale];
  if (LOADING.has(expected)) {
    const address = found === undefined ? '' : ` (${found})`;
    return locale === 'vi'
      ? `Không đọc được số liệu: cần ${wanted}${address}.`
      : `The figures could not be read: expected ${wanted}${address}.`;
  }
  if (locale === 'vi') {
    return `${place}: cần ${wanted}; ${found === undefined ? 'hiện đang thiếu' : `hiện là ${found}`}.`;
  }
  return `${place}: expected ${wanted}; ${found === undefined ? 'it is missing' : `found ${found}`}.`;
}

/** What goes wrong before there is anything to read. */
const LOADING: ReadonlySet<Expectation> = new Set([
  'format',
  'encoding',
  'size',
  'present',
  'answer',
  'reachable',
  'inTime',
  'quotes',
]);

function describePlace({ path, row, column }: Problem, locale: Locale): string {
  if (row === undefined) return path || (locale === 'vi' ? 'Báo cáo' : 'The report');
  if (locale === 'vi') return `Dòng ${row}${column ? `, cột “${column}”` : ''}`;
  return `Row ${row}${column ? `, column “${column}”` : ''}`;
}
