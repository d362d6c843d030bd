import { CHOICES, COLUMN_NAMES } from './column-names.js';
import { listWords } from './list.js';
import type { Expectation, Problem } from './problem.js';
import type { Locale } from './text.js';

type Words = Partial<Record<Expectation, readonly [vi: string, en: string]>>;

const EXCEL_VI = 'trong Excel, chọn Lưu thành, kiểu “CSV UTF-8”';
const EXCEL_EN = 'in Excel, choose Save As, “CSV UTF-8”';
const OBJECT = ['một đối tượng JSON', 'a JSON object'] as const;
const STRING = ['một chuỗi không rỗng', 'a non-empty string'] as const;
const NAME = ['ghi tên hoặc nội dung', 'a name or some words'] as const;

/** What was expected, after “cần …” and “expected …”. */
const EXPECTED: Words = {
  report: OBJECT,
  item: OBJECT,
  list: ['một danh sách', 'a list'],
  text: [`${STRING[0]}, hoặc { "vi": …, "en": … }`, `${STRING[1]}, or { "vi": …, "en": … }`],
  string: STRING,
  number: ['một số hữu hạn, từ 0 trở lên', 'a finite number, 0 or more'],
  year: ['một năm, ví dụ 2024', 'a year, such as 2024'],
  period: ['năm đầu không sau năm cuối', 'a first year no later than the last'],
  date: ['ngày như 2024-02-28', 'a date like 2024-02-28'],
  link: ['một địa chỉ http:// hoặc https://', 'an http:// or https:// address'],
  rows: [
    'một dòng tên cột và ít nhất một dòng số liệu',
    'a header and at least one row of figures',
  ],
  oneStatus: ['mức độ ghi cạnh con số', 'the status beside the number'],
  households: ['đơn vị tính là “hộ”', '“households” as the unit'],
  exactPart: ['một số chính xác trong phần chi tiết', 'an exact number in a breakdown'],
  sum: ['tổng của các phần', 'the sum of its parts'],
};

/** The same in the words of who fills in rows and has never seen JSON. */
const EXPECTED_IN_ROWS: Words = {
  text: NAME,
  string: NAME,
  number: [
    'một số từ 0 trở lên, không kèm gì khác, như 150 hoặc “hơn 150”',
    'a number, 0 or more, and nothing else, such as 150 or “over 150”',
  ],
};

/** Why there is nothing to read, after “Không đọc được số liệu: …”. */
const UNREAD: Words = {
  content: ['tệp trống', 'the file is empty'],
  format: ['đây không phải tệp JSON hoặc CSV', 'this is neither JSON nor CSV'],
  encoding: [
    `đây không phải văn bản mã hóa UTF-8; ${EXCEL_VI}`,
    `this is not text encoded as UTF-8; ${EXCEL_EN}`,
  ],
  size: ['tệp lớn hơn 20 MB', 'the file is larger than 20 MB'],
  present: ['không có tệp ở địa chỉ này', 'no file at this address'],
  answer: ['máy chủ báo lỗi', 'the server reports an error'],
  reachable: [
    'không kết nối được, hoặc địa chỉ này không cho phép trang đọc (CORS)',
    'this address cannot be reached, or does not let this page read it (CORS)',
  ],
  inTime: ['quá 10 giây không có trả lời', 'no answer within 10 seconds'],
};

/** What says itself better than “expected … found …”; {@link describeProblem} knows what the braces stand for. */
const SENTENCES: Words = {
  key: [
    'không nhận ra khóa “{}”; hãy sửa chính tả hoặc bỏ khóa này',
    'the key “{}” is not known; check its spelling, or remove it',
  ],
  unique: [
    'trùng với {first}; mỗi mục chỉ ghi một lần',
    'repeats {first}; each item may stand only once',
  ],
  column: [
    'không hiểu tên cột {}; hãy dùng tên như {names}, hoặc bỏ cột này',
    'the column {} is not known; use a name such as {names}, or remove it',
  ],
  columnOnce: [
    'cột {} trùng nghĩa với một cột đứng trước; hãy bỏ một trong hai',
    'the column {} means the same as one before it; remove one of the two',
  ],
  columnPresent: ['thiếu cột “{column}”', 'the column “{column}” is missing'],
  subject: [
    'thiếu cột “đơn vị”, “công trình” hoặc “hỗ trợ”',
    'the column “issuer”, “work” or “support” is missing',
  ],
  cells: [
    'ô {} nằm ngoài các cột có tên; hãy đặt tên cho cột, hoặc kiểm tra dấu ngoặc kép',
    'the cell {} stands beyond the named columns; name its column, or check the quotation marks',
  ],
  ownCell: [
    '{} nằm trong một ô gộp; mỗi số cần một ô riêng',
    '{} is in a merged cell; each number needs its own',
  ],
  oneReading: [
    '{} có hai cách đọc; hãy bỏ dấu hàng nghìn, hoặc thêm số 0 vào cuối phần thập phân',
    '{} can be read in two ways; write thousands without a mark, or add a 0 to the end of a fraction',
  ],
  wholeUnits: [
    'số liệu tính bằng nghìn hoặc triệu ({}); hãy ghi số đầy đủ',
    'figures in thousands or millions ({}); write them in full',
  ],
  noNumber: [
    'mục nhắc đến không có con số; hãy bỏ {} hoặc ghi vào phần khác',
    'a mention has no number; remove {}, or use another section',
  ],
  plainTotal: [
    'không rõ {} là dòng tổng hay dòng số liệu; dòng tổng chỉ ghi “Tổng cộng”',
    'is {} a total? Such a row is called “Total” alone',
  ],
  letters: [`chữ bị hỏng trong {}; ${EXCEL_VI}`, `letters are damaged in {}; ${EXCEL_EN}`],
  quotes: [
    'dấu ngoặc kép không khớp ở ô bắt đầu bằng “{text}”; dấu ở giữa ô phải viết hai lần ("")',
    'the quotation marks do not match in the cell that starts with “{text}”; write one inside twice ("")',
  ],
  json: ['sai cú pháp JSON ở đoạn “{text}”', 'the JSON syntax is wrong at “{text}”'],
};

/** Why there is nothing to read; `undefined` for what is wrong in something that was read. */
export function explainUnread(expected: Expectation, locale: Locale): string | undefined {
  return UNREAD[expected]?.[locale === 'vi' ? 0 : 1];
}

/** A sentence that names the place, what was expected and what was found, in the reader's language. */
export function describeProblem(problem: Problem, locale: Locale): string {
  const { path, row, column, expected, found = '' } = problem;
  const say = (vi: string, en: string) => (locale === 'vi' ? vi : en);
  const pick = (words: Words) => words[expected] && say(...words[expected]);
  const reason = pick(UNREAD);
  if (reason) {
    const unread = say('Không đọc được số liệu', 'The figures could not be read');
    return `${unread}: ${reason}${found && ` (${found})`}.`;
  }
  const cell = column ? `, ${say('cột', 'column')} “${column}”` : '';
  const place = row ? `${say('Dòng ', 'Row ')}${row}${cell}` : path || say('Báo cáo', 'The report');
  const names = (words: object) => Object[locale === 'vi' ? 'values' : 'keys'](words);
  const sentence = pick(SENTENCES)?.replace(/\{(\w*)\}/g, (_, name) => {
    // What stands in quotation marks already.
    if (name === 'text') return JSON.parse(found || '""');
    if (name === 'names') return names(COLUMN_NAMES).slice(0, 6).join(', ');
    if (name === 'column') return say(COLUMN_NAMES[found] ?? found, found);
    return (name && row ? say('dòng ', 'row ') : '') + (found || '""');
  });
  if (sentence) return `${place}: ${sentence}.`;
  const choices: Partial<Record<Expectation, object>> = CHOICES;
  const choice = choices[expected];
  const wanted = choice
    ? listWords(
        (row ? names(choice) : Object.keys(choice)).map((name) =>
          row ? `“${name}”` : `"${name}"`,
        ),
        locale,
        'disjunction',
      )
    : (((row && pick(EXPECTED_IN_ROWS)) || pick(EXPECTED)) ?? expected);
  const is = found ? `${say('hiện là', 'found')} ${found}` : say('hiện chưa có', 'it is missing');
  return `${place}: ${say('cần', 'expected')} ${wanted}; ${is}.`;
}
