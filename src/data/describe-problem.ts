import type { Expectation, Problem } from './problem.js';
import type { Locale } from './text.js';
import { FORBIDDEN_KEYS } from './validate.js';

type Words = Readonly<Record<Locale, string>>;

/** What was expected, after “cần …” and “expected …”. */
const EXPECTED: Partial<Record<Expectation, Words>> = {
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
  link: {
    vi: 'một địa chỉ bắt đầu bằng http:// hoặc https://',
    en: 'an address that starts with http:// or https://',
  },
  recipient: { vi: '"individual" hoặc "collective"', en: '"individual" or "collective"' },
  action: {
    vi: '"built", "repaired", "mixed" hoặc "unstated"',
    en: '"built", "repaired", "mixed" or "unstated"',
  },
  qualifier: {
    vi: '"exact", "over", "nearly" hoặc "about"',
    en: '"exact", "over", "nearly" or "about"',
  },
  rows: {
    vi: 'một dòng tên cột và ít nhất một dòng số liệu',
    en: 'a header and at least one row of figures',
  },
  section: {
    vi: 'một phần của báo cáo (khen thưởng, công trình, hộ dân, tổng số hoặc nhắc đến)',
    en: 'a section of the report (awards, infrastructure, households, totals or mentions)',
  },
  households: { vi: 'đơn vị tính là “hộ”', en: '“households” as the unit' },
  exactPart: {
    vi: 'một số chính xác trong phần chi tiết (vẫn được vẽ)',
    en: 'an exact number in a breakdown (it is drawn all the same)',
  },
  sum: {
    vi: 'một tổng bằng chi tiết cộng lại (vẫn được vẽ)',
    en: 'a total that equals the sum of its breakdown (it is drawn all the same)',
  },
};

/** The same in the words of who fills in rows and has never seen JSON. */
const EXPECTED_IN_ROWS: Partial<Record<Expectation, Words>> = {
  text: { vi: 'ghi tên hoặc nội dung', en: 'a name or some words' },
  string: { vi: 'ghi tên hoặc nội dung', en: 'a name or some words' },
  number: {
    vi: 'một số từ 0 trở lên, trong ô không có gì khác, ví dụ 150 hoặc “hơn 150”',
    en: 'a number, 0 or more, and nothing else in the cell, such as 150 or “over 150”',
  },
  recipient: { vi: '“cá nhân” hoặc “tập thể”', en: '“individual” or “collective”' },
  action: {
    vi: '“xây mới”, “sửa chữa”, “nhiều hình thức” hoặc “không nêu”',
    en: '“built”, “repaired”, “mixed” or “unstated”',
  },
  qualifier: {
    vi: '“hơn”, “gần”, “khoảng” hoặc “chính xác”',
    en: '“over”, “nearly”, “about” or “exact”',
  },
};

/** Why there is nothing to read, after “Không đọc được số liệu: …”. */
const UNREAD: Partial<Record<Expectation, Words>> = {
  content: { vi: 'tệp trống', en: 'the file is empty' },
  format: { vi: 'đây không phải tệp JSON hoặc CSV', en: 'this is neither JSON nor CSV' },
  encoding: {
    vi: 'đây không phải văn bản mã hóa UTF-8; trong Excel, chọn Lưu thành, kiểu “CSV UTF-8”',
    en: 'this is not text encoded as UTF-8; in Excel, choose Save As, “CSV UTF-8”',
  },
  size: { vi: 'tệp lớn hơn 20 MB', en: 'the file is larger than 20 MB' },
  present: { vi: 'không có tệp ở địa chỉ này', en: 'there is no file at this address' },
  answer: { vi: 'máy chủ báo lỗi', en: 'the server answered with an error' },
  reachable: {
    vi: 'không kết nối được với địa chỉ này, hoặc địa chỉ này không cho phép trang đọc (CORS)',
    en: 'this address cannot be reached, or does not let this page read it (CORS)',
  },
  inTime: { vi: 'quá 10 giây không có trả lời', en: 'there was no answer within 10 seconds' },
};

type Sentence = (found: string, problem: Problem) => string;

/** What says itself better than “expected … found …”. */
const SENTENCES: Readonly<Record<Locale, Partial<Record<Expectation, Sentence>>>> = {
  vi: {
    key: (found) =>
      isForbidden(found)
        ? `không được dùng tên khóa “${found}”`
        : `không nhận ra khóa “${found}”; hãy kiểm tra lại chính tả`,
    unique: (found, { path, row }) =>
      `trùng với ${row === undefined ? '' : 'dòng '}${found}; mỗi ${path.startsWith('totals') ? 'tổng số' : 'mục'} chỉ ghi một lần`,
    column: (found) =>
      `không hiểu tên cột ${found}; hãy dùng một tên như đơn vị, hình thức, đối tượng, số lượng, công trình, đơn vị tính, hỗ trợ, ghi chú, hoặc bỏ cột này`,
    columnOnce: (found) => `cột ${found} trùng nghĩa với một cột đứng trước; hãy bỏ một trong hai`,
    columnPresent: (_, { column = '' }) => `thiếu cột “${COLUMN_NAMES[column]?.vi ?? column}”`,
    subject: () =>
      'thiếu cột cho biết số liệu là của ai hoặc về việc gì (đơn vị, công trình hoặc hỗ trợ)',
    cells: (found) =>
      `ô ${found} nằm ngoài các cột có tên; hãy đặt tên cho cột, hoặc đặt ô có dấu phân cách trong dấu ngoặc kép`,
    unnamed: (found) => `ô ${found} nằm ở một cột không có tên; hãy đặt tên cho cột này`,
    ownCell: (found) => `${found} nằm trong một ô gộp; mỗi số cần một ô riêng`,
    oneReading: (found) => {
      const { thousands, fraction } = bothReadings(found, ',');
      return `${found} có hai cách đọc; hãy viết ${thousands} nếu dấu ngăn cách hàng nghìn, ${fraction} nếu là dấu thập phân`;
    },
    wholeUnits: (found) => `số liệu tính bằng nghìn hoặc triệu (${found}); hãy ghi số đầy đủ`,
    noNumber: (found) =>
      `mục chỉ được nhắc đến thì không có con số; hãy bỏ ${found} hoặc ghi mục này vào phần khác`,
    plainTotal: (found) =>
      `không rõ ${found} là dòng tổng hay dòng số liệu; dòng tổng chỉ ghi “Tổng cộng”`,
    letters: (found) =>
      `chữ bị hỏng trong ${found}; hãy lưu lại tệp bằng mã UTF-8 (trong Excel: Lưu thành, kiểu “CSV UTF-8”)`,
    quotes: (found) =>
      `dấu ngoặc kép không khớp ở ô bắt đầu bằng “${JSON.parse(found)}”; mỗi dấu mở cần một dấu đóng ở cuối ô, dấu ở giữa ô viết hai lần ("")`,
    json: (found) => `sai cú pháp JSON ở đoạn “${JSON.parse(found)}”`,
  },
  en: {
    key: (found) =>
      isForbidden(found)
        ? `the key “${found}” may not be used`
        : `the key “${found}” is not known; check its spelling`,
    unique: (found, { path, row }) =>
      `repeats ${row === undefined ? '' : 'row '}${found}; each ${path.startsWith('totals') ? 'total' : 'item'} may stand only once`,
    column: (found) =>
      `the column ${found} is not known; use a name such as issuer, award, recipient, value, work, unit, support, note, or remove the column`,
    columnOnce: (found) =>
      `the column ${found} means the same as one before it; remove one of the two`,
    columnPresent: (_, { column = '' }) =>
      `the column “${COLUMN_NAMES[column]?.en ?? column}” is missing`,
    subject: () => 'no column says what the figures are of (issuer, work or support)',
    cells: (found) =>
      `the cell ${found} stands beyond the named columns; name its column, or put the cell that holds a separator in quotation marks`,
    unnamed: (found) => `the cell ${found} stands in a column without a name; name this column`,
    ownCell: (found) => `${found} stands in a merged cell; each number needs a cell of its own`,
    oneReading: (found) => {
      const { thousands, fraction } = bothReadings(found, '.');
      return `${found} can be read in two ways; write ${thousands} if its mark parts thousands, ${fraction} if it is a decimal mark`;
    },
    wholeUnits: (found) => `figures in thousands or millions (${found}); write them in full`,
    noNumber: (found) =>
      `what is only mentioned has no number; remove ${found}, or put it into another section`,
    plainTotal: (found) =>
      `it is not clear whether ${found} is a total; a row of totals is called “Total” alone`,
    letters: (found) =>
      `letters are damaged in ${found}; save the file again as UTF-8 (in Excel: Save As, “CSV UTF-8”)`,
    quotes: (found) =>
      `the quotation marks do not match in the cell that starts with “${JSON.parse(found)}”; each needs a closing one at the end of the cell, and one inside a cell is written twice ("")`,
    json: (found) => `the JSON syntax is wrong at “${JSON.parse(found)}”`,
  },
};

/** What a column that is missing should be called. */
const COLUMN_NAMES: Readonly<Record<string, Words>> = {
  issuer: { vi: 'đơn vị', en: 'issuer' },
  recipient: { vi: 'đối tượng', en: 'recipient' },
  work: { vi: 'công trình', en: 'work' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  support: { vi: 'hỗ trợ', en: 'support' },
  value: { vi: 'số lượng', en: 'value' },
  phrase: { vi: 'trích nguồn', en: 'phrase' },
};

/** Why there is nothing to read; `undefined` for what is wrong in something that was read. */
export function explainUnread(expected: Expectation, locale: Locale): string | undefined {
  return UNREAD[expected]?.[locale];
}

/** A sentence that names the place, what was expected and what was found, in the reader's language. */
export function describeProblem(problem: Problem, locale: Locale): string {
  const { expected, found, row } = problem;
  const isVietnamese = locale === 'vi';
  const reason = explainUnread(expected, locale);
  if (reason) {
    const address = found === undefined ? '' : ` (${found})`;
    return `${isVietnamese ? 'Không đọc được số liệu' : 'The figures could not be read'}: ${reason}${address}.`;
  }
  const place = describePlace(problem, locale);
  const sentence = SENTENCES[locale][expected];
  if (sentence) return `${place}: ${sentence(found ?? '', problem)}.`;
  const inRows = row === undefined ? undefined : EXPECTED_IN_ROWS[expected];
  const wanted = (inRows ?? EXPECTED[expected])?.[locale] ?? expected;
  const is = isVietnamese
    ? (found && `hiện là ${found}`) || (row === undefined ? 'hiện chưa có' : 'ô này đang trống')
    : (found && `found ${found}`) || (row === undefined ? 'it is missing' : 'the cell is empty');
  return `${place}: ${isVietnamese ? 'cần' : 'expected'} ${wanted}; ${is}.`;
}

function describePlace({ path, row, column, expected }: Problem, locale: Locale): string {
  if (row === undefined) return path || (locale === 'vi' ? 'Báo cáo' : 'The report');
  const named = column && expected !== 'columnPresent';
  if (locale === 'vi') return `Dòng ${row}${named ? `, cột “${column}”` : ''}`;
  return `Row ${row}${named ? `, column “${column}”` : ''}`;
}

function isForbidden(key: string): boolean {
  return FORBIDDEN_KEYS.some((forbidden) => forbidden === key);
}

/** How a number with one mark and three digits after it is written for each of its meanings. */
function bothReadings(found: string, point: string) {
  const [, whole = '', part = ''] = /(\d+)[.,](\d+)/.exec(found) ?? [];
  const rest = part.replace(/0+$/, '');
  // Three digits after a mark would have two meanings again.
  const digits = rest.length === 3 ? `${rest}0` : rest;
  return {
    thousands: `${whole}${part}`.replace(/^0+(?=\d)/, ''),
    fraction: Number(whole) + (digits && point + digits),
  };
}
